package io.hexline.console.world;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import com.google.common.primitives.Ints;
import io.hexline.console.http.Visit;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A fault as it was typed. */
record FaultForm(Visit visit) {

    private static final String ANSWER = "answer";
    private static final String SLOW = "slow";
    private static final String SECONDS = "seconds";
    private static final int LONGEST = 86_400;
    private static final Pattern SOME_SECONDS = Pattern.compile("[0-9]{1,5}(\\.[0-9]{1,3})?");

    /** The whole numbers of the form, and how far they go. */
    private static final Map<String, Range<Integer>> NUMBERS = ImmutableMap.of(
            "times", Range.closed(1, 1_000_000), "after", Range.closed(0, 1_000_000), "status", Range.closed(400, 599));

    private static final Map<String, String> LABELS =
            Map.of("times", "How often", "after", "After how many calls", "status", "Status");

    /** What is wrong with a fault, by the labels of the form instead of the places of a file. */
    static String inWords(List<String> reasons) {
        return reasons.stream()
                .map(reason -> reason.replaceFirst("^/operation: ", "“Only this call”: "))
                .collect(Collectors.joining(" "));
    }

    /** As a snapshot file has it; what is missing or cannot be read, in words. */
    Either<String, byte[]> written() {
        Optional<String> port = visit.field("port");
        Optional<String> failure = visit.field("failure");
        if (port.isEmpty() || failure.isEmpty()) {
            return Either.left("Choose a system, and what goes wrong with it.");
        }
        return seconds(failure.get())
                .or(this::wrongNumber)
                .<Either<String, byte[]>>map(Either::left)
                .orElseGet(() -> Either.right(fault(port.get(), failure.get())));
    }

    /** What is wrong with how long it takes. */
    private Optional<String> seconds(String failure) {
        Optional<String> seconds = visit.field(SECONDS);
        return seconds.isEmpty()
                ? Optional.of("Say how many seconds it takes.").filter(missing -> failure.equals(SLOW))
                : seconds.filter(text -> !SOME_SECONDS.matcher(text).matches() || Double.parseDouble(text) > LONGEST)
                        .map(text ->
                                "“Seconds before” is a number such as 2 or 0.5, and " + LONGEST + " at most: a day.");
    }

    private Optional<String> wrongNumber() {
        return NUMBERS.entrySet().stream()
                .filter(each -> visit.field(each.getKey())
                        .filter(text -> !isIn(each.getValue(), text))
                        .isPresent())
                .findFirst()
                .map(each -> "“" + LABELS.get(each.getKey()) + "” is a whole number from "
                        + each.getValue().lowerEndpoint() + " to "
                        + each.getValue().upperEndpoint() + ".");
    }

    private static boolean isIn(Range<Integer> range, String text) {
        return Optional.ofNullable(Ints.tryParse(text)).filter(range::contains).isPresent();
    }

    private byte[] fault(String port, String failure) {
        ObjectNode fault = JsonNodeFactory.instance.objectNode().put("port", port.toLowerCase(Locale.ROOT));
        visit.field("operation").ifPresent(operation -> fault.put("operation", operation));
        if (failure.equals(ANSWER)) {
            answer(fault.putObject("failure"));
        } else if (!failure.equals(SLOW)) {
            fault.put("failure", failure);
        }
        visit.field(SECONDS).ifPresent(seconds -> fault.put("delay", "PT" + seconds + "S"));
        number("after").ifPresent(after -> fault.put("after", after));
        number("times").ifPresent(times -> fault.put("times", times));
        return fault.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void answer(ObjectNode failure) {
        failure.put("status", number("status").orElse(500));
        failure.put("code", visit.field("code").orElse("500"));
        failure.put("reason", visit.field("reason").orElse("Something went wrong"));
    }

    private Optional<Integer> number(String name) {
        return visit.field(name).map(Ints::tryParse);
    }
}
