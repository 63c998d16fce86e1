package io.hexline.bootstrap.reference;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page as it is written. */
final class Markdown {

    /** Writes all generated pages. */
    static final String WRITES = "./mvnw test -pl bootstrap -am -Dtest=ReferenceDocsTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dhexline.docs.write=true";

    private final StringBuilder text = new StringBuilder();

    Markdown(String title, String introduction) {
        text.append("# ").append(title).append('\n');
        paragraph(introduction);
    }

    /** The page with a line below its title that says how it is written. */
    static String generated(String page) {
        return page.replaceFirst("\n", "\n\n<!-- Generated; this writes it anew: " + WRITES + " -->\n");
    }

    /** A paragraph, or a heading. */
    Markdown paragraph(String paragraph) {
        text.append('\n').append(paragraph.strip()).append('\n');
        return this;
    }

    Markdown table(List<String> header, List<List<String>> rows) {
        List<String> rule = header.stream().map(column -> "---").toList();
        String body = Stream.concat(Stream.of(header, rule), rows.stream())
                .map(Markdown::row)
                .collect(Collectors.joining("\n"));
        return paragraph(body);
    }

    String text() {
        return text.toString();
    }

    /** Leads from the reference to the file of a type of the domain. */
    static String file(Class<?> type) {
        return "[" + type.getSimpleName() + "](../../domain/src/main/java/"
                + type.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java)";
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
