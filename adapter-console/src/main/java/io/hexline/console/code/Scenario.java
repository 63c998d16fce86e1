package io.hexline.console.code;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.Resources;
import io.hexline.console.http.Page;
import io.hexline.console.page.CodeKey;
import io.hexline.domain.code.Code;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A conformance scenario of which a variant shows a code.
 *
 * @param file as the project has it
 * @param about what it is about, in a sentence
 */
public record Scenario(String file, String about) {

    /** The first part of the paths of scenarios. */
    public static final String SEGMENT = "scenarios";

    /** A line for each code of each scenario: the code, the file, what it is about. */
    private static final String RESOURCE = "/io/hexline/console/code/scenarios.txt";

    private static final Splitter PARTS = Splitter.on('\t').limit(3);
    private static final ImmutableListMultimap<String, Scenario> ALL = read();

    private static ImmutableListMultimap<String, Scenario> read() {
        try {
            return Resources.readLines(Resources.getResource(Scenario.class, RESOURCE), StandardCharsets.UTF_8).stream()
                    .map(PARTS::splitToList)
                    .collect(ImmutableListMultimap.toImmutableListMultimap(
                            parts -> parts.get(0), parts -> new Scenario(parts.get(1), parts.get(2))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Where the page about it tells of a code. */
    public String path(Code code) {
        String name =
                file.substring(file.indexOf('/') + 1, file.lastIndexOf('.')).replace('/', '.');
        return Page.ROOT + "/" + SEGMENT + "/" + name + "#" + CodeKey.of(code);
    }

    /** Those that show a code, by their files. */
    public static List<Scenario> showing(Code code) {
        return ALL.get(CodeKey.of(code));
    }
}
