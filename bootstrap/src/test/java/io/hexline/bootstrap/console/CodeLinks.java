package io.hexline.bootstrap.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.code.Code;
import io.hexline.domain.code.Codes;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whatever page tells a code leads to what is said about it. */
final class CodeLinks {

    /** Pages about codes, which say them in their headings. */
    private static final Pattern ABOUT_CODES = Pattern.compile("/console/(codes|scenarios)(/.*)?");

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"/console/codes/[^>]*>[^<]*</a>");

    /** What is no text of the page: what somebody typed, and the tags. */
    private static final Pattern NO_TEXT = Pattern.compile("(?s)<(textarea|script|title)\\b.*?</\\1>|<[^>]*>");

    /** Not those that are quoted with a label, as {@code [Error 10991]}: they are a carrier's words. */
    private static final Pattern ID = Pattern.compile(Codes.all().stream()
            .map(Code::id)
            .filter(id -> !Codes.isHttpStatus(id))
            .distinct()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<!\\[Error |[\\w+.-])(?:", ")(?![\\w.-])")));

    private CodeLinks() {}

    static void expect(String path, String page) {
        if (!ABOUT_CODES.matcher(path).matches() && page.startsWith("<!DOCTYPE html>")) {
            String text = NO_TEXT.matcher(LINK.matcher(page).replaceAll(" ")).replaceAll(" ");
            List<String> told =
                    ID.matcher(text).results().map(MatchResult::group).toList();
            assertEquals(List.of(), told, () -> "codes without links on " + path + "\n" + page);
        }
    }
}
