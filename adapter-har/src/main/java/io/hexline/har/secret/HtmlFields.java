package io.hexline.har.secret;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fields of pages that hold a value and its name, in any order, with quotation marks or without. */
final class HtmlFields {

    private static final Pattern TAG = Pattern.compile("(?i)<(?:input|meta)\\b[^<>]*>");
    private static final Pattern NAME = Pattern.compile("(?i)\\b(?:name|id|property)=[\"']?([^\"'\\s>]{1,200})");
    private static final Pattern VALUE =
            Pattern.compile("(?i)(?<=\\b(?:value|content)=)(?:\"[^\"]*\"|'[^']*'|[^\\s\"'>]+)");
    private static final Pattern QUOTE = Pattern.compile("^[\"']|[\"']$");

    private HtmlFields() {}

    static String blank(String page, Consumer<String> secrets) {
        return TAG.matcher(page).replaceAll(tag -> Matcher.quoteReplacement(tag(tag.group(), secrets)));
    }

    private static String tag(String tag, Consumer<String> secrets) {
        boolean secret = NAME.matcher(tag).results().anyMatch(name -> SecretNames.holds(name.group(1)));
        return secret
                ? VALUE.matcher(tag).replaceAll(value -> {
                    secrets.accept(QUOTE.matcher(value.group()).replaceAll(""));
                    String quote =
                            QUOTE.matcher(value.group()).find() ? value.group().substring(0, 1) : "";
                    return Matcher.quoteReplacement(quote + Blank.TEXT + quote);
                })
                : tag;
    }
}
