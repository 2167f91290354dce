package aftercare.packing;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * One lambda or method reference.
 *
 * @param method the name of its interface's one abstract method
 * @param creation its captured values, giving the interface
 * @param erased the abstract method as the interface declares it
 * @param does what is called
 * @param typed the abstract method with the types that it has here
 */
record Lambda(String method, Type creation, Type erased, Handle does, Type typed) {

  /**
   * @param arguments of the JDK's metafactory
   */
  static Lambda of(String method, String creation, Object[] arguments) {
    return new Lambda(
        method,
        Type.getMethodType(creation),
        (Type) arguments[0],
        (Handle) arguments[1],
        (Type) arguments[2]);
  }

  Type functional() {
    return creation.getReturnType();
  }

  Type[] captured() {
    return creation.getArgumentTypes();
  }

  boolean creates() {
    return does.getTag() == Opcodes.H_NEWINVOKESPECIAL;
  }

  /** What the call takes: the receiver, if there is one, then the parameters. */
  List<Type> taken() {
    List<Type> taken = new ArrayList<>();
    if (!creates() && does.getTag() != Opcodes.H_INVOKESTATIC) {
      taken.add(Type.getObjectType(does.getOwner()));
    }
    taken.addAll(List.of(Type.getArgumentTypes(does.getDesc())));
    return taken;
  }

  /** What the call gives. */
  Type given() {
    return creates() ? Type.getObjectType(does.getOwner()) : Type.getReturnType(does.getDesc());
  }

  /**
   * Whether every value goes through as it is, cast, boxed, or unboxed from the box of its type.
   */
  boolean isPlain() {
    List<Type> taken = taken();
    Type[] captured = captured();
    Type[] passed = erased.getArgumentTypes();
    Type[] known = typed.getArgumentTypes();
    boolean plain = taken.size() == captured.length + passed.length;
    for (int i = 0; plain && i < captured.length; i++) {
      plain = passes(captured[i], captured[i], taken.get(i));
    }
    for (int i = 0; plain && i < passed.length; i++) {
      plain = passes(passed[i], known[i], taken.get(captured.length + i));
    }
    return plain && returns(given(), erased.getReturnType());
  }

  private static boolean passes(Type passed, Type known, Type taken) {
    if (isPrimitive(passed)) {
      return passed.equals(taken);
    }
    return !isPrimitive(taken) || known.equals(LambdaCall.box(taken));
  }

  private static boolean returns(Type given, Type expected) {
    if (isPrimitive(expected) && expected != Type.VOID_TYPE) {
      return given.equals(expected) || given.equals(LambdaCall.box(expected));
    }
    return expected == Type.VOID_TYPE || given != Type.VOID_TYPE;
  }

  static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }
}
