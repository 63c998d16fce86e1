package io.hexline.har.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.application.troubleshooting.RecordedError;
import io.hexline.har.kept.Prose;
import io.hexline.har.kept.Somebody;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Errors in JSON, in the forms that the servers of the platform use: a code beside a description or a message, at any
 * depth. Whom an error is about stands in the same object or in one around it.
 */
public final class ErrorTree {

    private static final int FIRST_ERROR = 400;
    private static final int LONGEST = 2_000;
    private static final int LONGEST_CODE = 50;
    private static final int LAST_STATUS = 999;
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern HARMLESS = Pattern.compile("[1-3]\\d\\d");
    private static final List<String> WORDS = List.of("description", "message", "error_description", "detail", "error");
    private static final String TITLE = "title";

    /** They only inform. */
    private static final Set<String> NOTES = Set.of("impacts", "warnings");

    private final int status;
    private final List<String> named;
    private final Map<JsonNode, List<String>> telling = new IdentityHashMap<>();
    private final Set<RecordedError> errors = new LinkedHashSet<>();
    private final Set<String> served = new LinkedHashSet<>();

    private ErrorTree(int status, List<String> named) {
        this.status = status;
        this.named = named;
    }

    /**
     * Of the content of a response with this status.
     *
     * @param named the e-mails and ids of those whom the call is about
     */
    static ErrorTree of(JsonNode json, int status, List<String> named) {
        ErrorTree tree = new ErrorTree(status, named);
        tree.look(json, NamedUser.NOBODY);
        if (tree.errors.isEmpty() && status >= FIRST_ERROR) {
            reason(json).ifPresent(words -> tree.add(json, NamedUser.NOBODY, String.valueOf(status), words));
        }
        return tree;
    }

    /** Whether an object of the content, this very one, tells an error. */
    public boolean tells(JsonNode object) {
        return telling.containsKey(object);
    }

    /** Whether the code of an object is one of those that tell of no error. */
    public static boolean isHarmless(JsonNode code) {
        return HARMLESS.matcher(code.asText()).matches();
    }

    /** Words in an object that tells an error, as they may be shown. */
    public String shown(JsonNode object, String words) {
        return Prose.shown(words, telling.getOrDefault(object, List.of()));
    }

    /** The errors; where a call was refused without any, the words of its answer. */
    public List<RecordedError> errors() {
        return List.copyOf(errors);
    }

    /** The e-mails and ids of users of whom no error is told. */
    List<String> served() {
        return List.copyOf(served);
    }

    private void look(JsonNode node, NamedUser around) {
        if (node.isArray()) {
            node.forEach(element -> look(element, around));
        } else if (node.isObject()) {
            NamedUser own = NamedUser.of(node);
            NamedUser subject = own.within(around);
            int before = errors.size();
            Optional<String> code = code(node);
            code.ifPresent(known -> words(node).ifPresent(words -> add(node, subject, known, words)));
            node.properties().stream()
                    .filter(field -> !NOTES.contains(field.getKey()))
                    .forEach(field -> look(field.getValue(), subject));
            if (errors.size() == before) {
                conclude(node, code.filter(known -> node.hasNonNull("errorCode")), own, subject);
            }
        }
    }

    /** Of an object in which there is no error with words. */
    private void conclude(JsonNode node, Optional<String> code, NamedUser own, NamedUser subject) {
        int result = result(node);
        boolean failed = result >= FIRST_ERROR && !own.isNobody();
        Optional<String> wordless = code.or(() -> failed ? Optional.of(String.valueOf(result)) : Optional.empty());
        wordless.ifPresentOrElse(
                known -> add(node, subject, known, reason(node).orElse("")), () -> served.addAll(own.names()));
    }

    private void add(JsonNode node, NamedUser subject, String code, String words) {
        List<String> about =
                Stream.of(subject.names(), named).flatMap(Collection::stream).toList();
        telling.put(node, about);
        errors.add(new RecordedError(
                subject.email(),
                subject.user(),
                Truncation.to(LONGEST_CODE, Somebody.code(code)),
                Truncation.to(LONGEST, Prose.shown(words, about))));
    }

    /** The code of an error; one that is no number says more than the number beside it. */
    private Optional<String> code(JsonNode node) {
        if (isSuccess(result(node))) {
            return Optional.empty();
        }
        Optional<String> word = scalar(node.path("code"));
        return word.filter(code -> !NUMBER.matcher(code).matches())
                .or(() -> scalar(node.path("errorCode")))
                .or(() -> word)
                .filter(code -> !isSuccess(status) || !HARMLESS.matcher(code).matches());
    }

    /** What became of the part of a request that an object is about; 0 where it does not say. */
    private static int result(JsonNode node) {
        int result = node.path("status").asInt();
        return result <= LAST_STATUS ? result : 0;
    }

    private static boolean isSuccess(int status) {
        return status / 100 == 2;
    }

    private static Optional<String> scalar(JsonNode node) {
        return node.isNumber() || node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
    }

    private static Optional<String> words(JsonNode node) {
        return WORDS.stream()
                .map(node::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .findFirst();
    }

    /** Why something failed that is known to have failed; elsewhere a title can be anything's. */
    private static Optional<String> reason(JsonNode node) {
        return words(node).or(() -> Optional.ofNullable(node.path(TITLE).textValue()));
    }
}
