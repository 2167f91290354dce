package aftercare.packing;

import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Makes all lambdas and method references of a class objects of one more class beside it, which
 * branches by number. The JDK would spin a class for each while it runs, in code that is not
 * compiled yet.
 */
final class LambdaMerger {
  private static final String METAFACTORY = "java/lang/invoke/LambdaMetafactory";

  private final Map<String, byte[]> files;
  private final Reach reach;

  /**
   * @param files classes by binary name among others, which are left as they are
   */
  LambdaMerger(Map<String, byte[]> files) {
    this.files = files;
    this.reach = new Reach(files);
  }

  /** The same files, with the new classes among them. */
  Map<String, byte[]> merged() {
    Map<String, byte[]> merged = new TreeMap<>(files);
    files.forEach(
        (name, bytes) -> {
          if (Reach.isClass(bytes)) {
            merge(name, new ClassReader(bytes), merged);
          }
        });
    return merged;
  }

  private void merge(String name, ClassReader original, Map<String, byte[]> merged) {
    MergedLambdas lambdas = new MergedLambdas(original.getClassName());
    ClassWriter host = new ClassWriter(original, 0);
    original.accept(new Host(host, original, lambdas), 0);
    merged.put(name, host.toByteArray());
    if (!lambdas.isEmpty()) {
      merged.put(lambdas.name().replace('/', '.'), lambdas.toByteArray());
    }
  }

  /** Opens what a lambda does to its neighbour class, and asks that for the lambda. */
  private final class Host extends ClassVisitor {
    private final ClassReader original;
    private final MergedLambdas lambdas;

    Host(ClassVisitor out, ClassReader original, MergedLambdas lambdas) {
      super(Opcodes.ASM9, out);
      this.original = original;
      this.lambdas = lambdas;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      int opened = Reach.opened(original.getAccess(), access);
      MethodVisitor method = super.visitMethod(opened, name, descriptor, signature, exceptions);
      return new MethodVisitor(Opcodes.ASM9, method) {
        @Override
        public void visitInvokeDynamicInsn(
            String sam, String captures, Handle bootstrap, Object... arguments) {
          boolean plain =
              bootstrap.getOwner().equals(METAFACTORY) && bootstrap.getName().equals("metafactory");
          Lambda lambda = plain ? Lambda.of(sam, captures, arguments) : null;
          if (lambda != null
              && lambda.isPlain()
              && reach.isWithin(original.getClassName(), lambda.does())) {
            super.visitMethodInsn(
                Opcodes.INVOKESTATIC, lambdas.name(), lambdas.add(lambda), captures, false);
          } else {
            super.visitInvokeDynamicInsn(sam, captures, bootstrap, arguments);
          }
        }

        @Override
        public void visitLocalVariable(
            String name, String type, String signature, Label from, Label to, int index) {
          // Names of local variables are for a debugger; lines are kept, for traces.
        }
      };
    }
  }
}
