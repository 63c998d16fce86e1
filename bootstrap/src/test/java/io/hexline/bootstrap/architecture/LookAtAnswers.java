package io.hexline.bootstrap.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** A class that throws no {@link Either} away, read from its bytecode. */
final class LookAtAnswers extends ArchCondition<JavaClass> {

    private static final Type ANSWER = Type.getType(Either.class);

    private final Function<Consumer<String>, MethodVisitor> search;

    private LookAtAnswers(String description, Function<Consumer<String>, MethodVisitor> search) {
        super(description);
        this.search = search;
    }

    /** No call whose answer is dropped at once. */
    static LookAtAnswers ofCalls() {
        return new LookAtAnswers("drop no answer that can be a failure", DroppedAnswers::new);
    }

    /** No method reference that answers where nothing is expected, such as in {@code forEach}. */
    static LookAtAnswers ofReferences() {
        return new LookAtAnswers("answer nobody who expects nothing", UnexpectedAnswers::new);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Consumer<String> found = method -> events.add(
                SimpleConditionEvent.violated(type, type.getName() + " ignores what " + method + " answers"));
        try (InputStream bytes = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            new ClassReader(bytes).accept(methods(found), ClassReader.SKIP_FRAMES);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ClassVisitor methods(Consumer<String> found) {
        return new ClassVisitor(Opcodes.ASM9) {

            @Override
            public MethodVisitor visitMethod(
                    int access, String name, String descriptor, String signature, String[] exceptions) {
                return search.apply(found);
            }
        };
    }

    private static boolean answers(String descriptor) {
        return Type.getReturnType(descriptor).equals(ANSWER);
    }

    private static final class DroppedAnswers extends MethodVisitor {

        /** Looks at the failure, in a chain of calls whose last answer can be dropped then. */
        private static final String LOOKS = "peekLeft";

        private final Consumer<String> found;
        private String answered = "";
        private boolean looked;

        DroppedAnswers(Consumer<String> found) {
            super(Opcodes.ASM9);
            this.found = found;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            answered = answers(descriptor) ? name : "";
            looked |= name.equals(LOOKS);
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode == Opcodes.POP && !answered.isEmpty() && !looked) {
                found.accept(answered);
            }
            answered = "";
            looked = false;
        }

        @Override
        public void visitVarInsn(int opcode, int variable) {
            looked &= opcode != Opcodes.ASTORE;
        }
    }

    private static final class UnexpectedAnswers extends MethodVisitor {

        private final Consumer<String> found;

        UnexpectedAnswers(Consumer<String> found) {
            super(Opcodes.ASM9);
            this.found = found;
        }

        /** Of a lambda: the erased method of the interface, what is called, and the method with its types. */
        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            if (arguments.length > 1
                    && arguments[0] instanceof Type expected
                    && arguments[1] instanceof Handle called
                    && expected.getReturnType().equals(Type.VOID_TYPE)
                    && answers(called.getDesc())) {
                found.accept(called.getName());
            }
        }
    }
}
