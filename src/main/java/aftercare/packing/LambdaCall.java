package aftercare.packing;

import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/** What a lambda does, as code of a method of {@link MergedLambdas}. */
final class LambdaCall {
  /** The fields of captured values are called so, and numbered. */
  static final String CAPTURED = "captured";

  private static final Type OBJECT = Type.getType(Object.class);

  private final GeneratorAdapter code;
  private final Type self;

  /**
   * @param self the class whose method it is
   */
  LambdaCall(GeneratorAdapter code, Type self) {
    this.code = code;
    this.self = self;
  }

  /** Loads what the lambda has and is given, calls, and leaves the method with what comes of it. */
  void write(Lambda lambda) {
    Handle does = lambda.does();
    Type owner = Type.getObjectType(does.getOwner());
    if (lambda.creates()) {
      code.newInstance(owner);
      code.dup();
    }
    List<Type> taken = lambda.taken();
    int captured = lambda.captured().length;
    for (int i = 0; i < taken.size(); i++) {
      if (i < captured) {
        code.loadThis();
        code.getField(self, CAPTURED + i, OBJECT);
        code.unbox(taken.get(i));
      } else {
        code.loadArg(i - captured);
        adapt(lambda.erased().getArgumentTypes()[i - captured], taken.get(i));
      }
    }
    int operation =
        switch (does.getTag()) {
          case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
          case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
          case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
          default -> Opcodes.INVOKEVIRTUAL;
        };
    code.visitMethodInsn(
        operation, does.getOwner(), does.getName(), does.getDesc(), does.isInterface());
    Type expected = lambda.erased().getReturnType();
    if (expected == Type.VOID_TYPE) {
      drop(lambda.given());
    } else {
      adapt(lambda.given(), expected);
    }
    code.returnValue();
  }

  private void adapt(Type from, Type to) {
    if (Lambda.isPrimitive(from) && !Lambda.isPrimitive(to)) {
      code.valueOf(from);
    } else if (!Lambda.isPrimitive(from)) {
      code.unbox(to);
    }
  }

  private void drop(Type given) {
    if (given.getSize() == 2) {
      code.pop2();
    } else if (given != Type.VOID_TYPE) {
      code.pop();
    }
  }

  /** The class of boxes of a primitive type. */
  static Type box(Type primitive) {
    return switch (primitive.getSort()) {
      case Type.BOOLEAN -> Type.getType(Boolean.class);
      case Type.CHAR -> Type.getType(Character.class);
      case Type.BYTE -> Type.getType(Byte.class);
      case Type.SHORT -> Type.getType(Short.class);
      case Type.INT -> Type.getType(Integer.class);
      case Type.LONG -> Type.getType(Long.class);
      case Type.FLOAT -> Type.getType(Float.class);
      case Type.DOUBLE -> Type.getType(Double.class);
      default -> Type.VOID_TYPE;
    };
  }
}
