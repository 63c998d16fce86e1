package io.hexline.bootstrap.house;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import io.hexline.bootstrap.project.ProjectFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of Java.
 *
 * @param file from the root of the project
 */
record JavaSource(Path file, String text) {

    private static final ParserConfiguration CONFIGURATION =
            new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17);

    /**
     * A method or constructor.
     *
     * @param lines from its first annotation to its last brace, without its comment
     */
    record JavaMethod(Path file, String name, int lines) {}

    /** What is delivered, of every module. */
    static List<JavaSource> main() {
        return below("src/main/java");
    }

    static List<JavaSource> tests() {
        return below("src/test/java");
    }

    private static List<JavaSource> below(String folder) {
        return MavenModule.all().stream()
                .flatMap(module -> ProjectFiles.below(module.folder().resolve(folder), ".java").stream())
                .map(file -> new JavaSource(ProjectFiles.root().relativize(file), ProjectFiles.text(file)))
                .toList();
    }

    int lines() {
        return (int) text.lines().count();
    }

    Stream<JavaMethod> methods() {
        CompilationUnit unit =
                new JavaParser(CONFIGURATION).parse(text).getResult().orElseThrow();
        return Stream.concat(
                unit.findAll(CallableDeclaration.class).stream().map(found -> method((CallableDeclaration<?>) found)),
                unit.findAll(CompactConstructorDeclaration.class).stream().map(this::method));
    }

    private <N extends Node & NodeWithSimpleName<?>> JavaMethod method(N declaration) {
        int lines = declaration.getRange().orElseThrow().getLineCount();
        return new JavaMethod(file, declaration.getNameAsString(), lines);
    }
}
