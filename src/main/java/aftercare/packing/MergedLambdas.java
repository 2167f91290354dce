package aftercare.packing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.commons.TableSwitchGenerator;

/** The class whose objects are the lambdas of one other: each knows its number and its captures. */
final class MergedLambdas {
  private static final Type OBJECT = Type.getType(Object.class);
  private static final Method NUMBERED = new Method("<init>", "(I)V");
  private static final String NUMBER = "number";

  private final Type self;
  private final List<Lambda> lambdas = new ArrayList<>();

  /**
   * @param host the internal name of the class whose lambdas these are
   */
  MergedLambdas(String host) {
    this.self = Type.getObjectType(host + "$Lambdas");
  }

  /** The internal name. */
  String name() {
    return self.getInternalName();
  }

  boolean isEmpty() {
    return lambdas.isEmpty();
  }

  /** Takes a lambda in; the name of the static method that makes it of its captured values. */
  String add(Lambda lambda) {
    lambdas.add(lambda);
    return factory(lambdas.size() - 1);
  }

  byte[] toByteArray() {
    ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
    Set<String> interfaces = new LinkedHashSet<>();
    Map<Method, List<Integer>> numbers = new LinkedHashMap<>();
    int mostCaptured = 0;
    for (int i = 0; i < lambdas.size(); i++) {
      Lambda lambda = lambdas.get(i);
      interfaces.add(lambda.functional().getInternalName());
      Method method = new Method(lambda.method(), lambda.erased().getDescriptor());
      numbers.computeIfAbsent(method, it -> new ArrayList<>()).add(i);
      mostCaptured = Math.max(mostCaptured, lambda.captured().length);
    }
    out.visit(
        Opcodes.V17,
        Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
        name(),
        null,
        OBJECT.getInternalName(),
        interfaces.toArray(new String[0]));
    out.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, NUMBER, "I", null, null);
    for (int i = 0; i < mostCaptured; i++) {
      out.visitField(
          Opcodes.ACC_PRIVATE, LambdaCall.CAPTURED + i, OBJECT.getDescriptor(), null, null);
    }
    constructor(out);
    for (int i = 0; i < lambdas.size(); i++) {
      factory(out, i);
    }
    numbers.forEach((method, ofIt) -> method(out, method, ofIt));
    out.visitEnd();
    return out.toByteArray();
  }

  private void constructor(ClassWriter out) {
    GeneratorAdapter code = new GeneratorAdapter(0, NUMBERED, null, null, out);
    code.loadThis();
    code.invokeConstructor(OBJECT, new Method("<init>", "()V"));
    code.loadThis();
    code.loadArg(0);
    code.putField(self, NUMBER, Type.INT_TYPE);
    code.returnValue();
    code.endMethod();
  }

  private void factory(ClassWriter out, int number) {
    Type creation = lambdas.get(number).creation();
    Method method = new Method(factory(number), creation.getDescriptor());
    GeneratorAdapter code = new GeneratorAdapter(Opcodes.ACC_STATIC, method, null, null, out);
    code.newInstance(self);
    code.dup();
    code.push(number);
    code.invokeConstructor(self, NUMBERED);
    Type[] captured = creation.getArgumentTypes();
    for (int i = 0; i < captured.length; i++) {
      code.dup();
      code.loadArg(i);
      code.valueOf(captured[i]);
      code.putField(self, LambdaCall.CAPTURED + i, OBJECT);
    }
    code.returnValue();
    code.endMethod();
  }

  private void method(ClassWriter out, Method method, List<Integer> numbers) {
    GeneratorAdapter code = new GeneratorAdapter(Opcodes.ACC_PUBLIC, method, null, null, out);
    code.loadThis();
    code.getField(self, NUMBER, Type.INT_TYPE);
    code.tableSwitch(
        numbers.stream().mapToInt(Integer::intValue).toArray(),
        new TableSwitchGenerator() {
          @Override
          public void generateCase(int number, Label end) {
            new LambdaCall(code, self).write(lambdas.get(number));
          }

          @Override
          public void generateDefault() {
            code.throwException(Type.getType(AssertionError.class), "no such lambda");
          }
        });
    code.endMethod();
  }

  private static String factory(int number) {
    return "lambda" + number;
  }
}
