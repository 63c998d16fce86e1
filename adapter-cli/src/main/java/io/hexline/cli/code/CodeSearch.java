package io.hexline.cli.code;

import io.hexline.domain.Rules;
import io.hexline.domain.Rules.FamilyRule;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Codes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds codes by what people have at hand: ids, the name of a code or of a rule, a title, a message as it was shown, or
 * words of one.
 */
final class CodeSearch {

    private static final Pattern LABEL = Pattern.compile("\\[(?:Error|Informational) ([^\\]]+)]");
    private static final Pattern ID = Pattern.compile("(?<![\\p{Alnum}_+-])(?:\\p{Alpha}+-)?\\d{3,}(?![\\p{Alnum}_-])");
    private static final Pattern PLURAL = Pattern.compile("(?<=ss)es$|(?<=\\p{L}{2}[^su])s$");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern PARAMETER = Pattern.compile("\\{[A-Za-z]+}");

    private CodeSearch() {}

    /** Those that the text speaks of; what is precise wins over what could be meant. */
    static List<Code> find(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return Stream.<Function<String, List<Code>>>of(
                        CodeSearch::withIds,
                        CodeSearch::named,
                        CodeSearch::decidedBy,
                        CodeSearch::labelled,
                        words -> holding(words, id -> !Codes.isHttpStatus(id)),
                        CodeSearch::said,
                        CodeSearch::titled,
                        CodeSearch::mentioning,
                        words -> holding(words, Codes::isHttpStatus))
                .map(way -> way.apply(line))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Code> withIds(String line) {
        List<List<Code>> each =
                Arrays.stream(line.split(" ")).map(Codes::withId).toList();
        return each.contains(List.<Code>of())
                ? List.of()
                : each.stream().flatMap(List::stream).distinct().toList();
    }

    private static List<Code> named(String line) {
        return Codes.all().stream()
                .filter(code -> isName(line, code.getClass().getSimpleName(), code.name()))
                .toList();
    }

    private static List<Code> decidedBy(String line) {
        return Rules.all().stream()
                .filter(rule -> isName(line, rule.family(), rule.name()))
                .map(FamilyRule::code)
                .distinct()
                .sorted(Codes.ORDER)
                .toList();
    }

    private static boolean isName(String line, String family, String constant) {
        return line.equalsIgnoreCase(constant) || line.equalsIgnoreCase(family + "." + constant);
    }

    /** As errors are written where people read them: {@code [Error 4202] The extension is not available. ...}. */
    private static List<Code> labelled(String line) {
        return LABEL.matcher(line)
                .results()
                .flatMap(label -> meant(label.group(1), line.substring(label.end())).stream())
                .distinct()
                .toList();
    }

    private static List<Code> meant(String id, String words) {
        return Codes.meantBy(id, words).map(List::of).orElseGet(() -> Codes.withId(id));
    }

    /** Those whose id stands anywhere in the line. */
    private static List<Code> holding(String line, Predicate<String> wanted) {
        return ID.matcher(line)
                .results()
                .map(MatchResult::group)
                .filter(wanted)
                .flatMap(id -> meant(id, line).stream())
                .distinct()
                .toList();
    }

    /** Where a message is a part of another, the longer one was said. */
    private static List<Code> said(String line) {
        TreeMap<Integer, List<Code>> byLength = Codes.all().stream()
                .filter(code -> !words(fixedPart(code)).isEmpty())
                .filter(code -> code.entry().message().isIn(line))
                .collect(Collectors.groupingBy(code -> fixedPart(code).length(), TreeMap::new, Collectors.toList()));
        return byLength.isEmpty() ? List.of() : byLength.lastEntry().getValue();
    }

    private static List<Code> titled(String line) {
        Set<String> wanted = words(line);
        return Codes.all().stream()
                .filter(code -> code.entry()
                        .title()
                        .filter(title -> words(title).equals(wanted))
                        .isPresent())
                .toList();
    }

    /** Digits alone say nothing: they also stand in the {@code HTTP/1.1} of a message. */
    private static List<Code> mentioning(String line) {
        Set<String> wanted = words(line);
        return wanted.stream().noneMatch(LETTER.asPredicate())
                ? List.of()
                : Codes.all().stream()
                        .filter(code -> words(code).containsAll(wanted))
                        .toList();
    }

    /** Those of its id, its name, its title and its message. */
    static Set<String> words(Code code) {
        return words(
                String.join(" ", code.id(), code.name(), code.entry().title().orElse(""), fixedPart(code)));
    }

    /** In lower case, in the singular and in American spelling. */
    static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(CodeSearch::basic)
                .collect(Collectors.toSet());
    }

    private static String basic(String word) {
        String singular = PLURAL.matcher(word).replaceFirst("");
        return singular.equals("licence") ? "license" : singular;
    }

    private static String fixedPart(Code code) {
        return PARAMETER.matcher(code.entry().message().template()).replaceAll(" ");
    }
}
