package io.hexline.rest.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.CharMatcher;
import io.hexline.domain.value.Change;
import io.hexline.domain.value.Syntax;
import io.hexline.domain.value.Syntax.Malformed;
import io.hexline.rest.json.Json.Mistakes;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The fields of one JSON object, read by name. A field that is absent or null is empty; one that is wrong is empty too,
 * and its mistake is noted with its path, for example {@code usersList[0].users[1].extension}.
 */
public final class Fields {

    /** Of one text: more than any of them needs. */
    private static final int MOST_CHARACTERS = 1024;

    /** Of one list: more than any of them needs. */
    private static final int MOST_ELEMENTS = 1000;

    private static final CharMatcher CONTROL = CharMatcher.javaIsoControl();

    private final JsonNode node;
    private final Supplier<String> path;
    private final Mistakes types;
    private final Mistakes values;

    private Fields(JsonNode node, Supplier<String> path, Mistakes types, Mistakes values) {
        this.node = node;
        this.path = path;
        this.types = types;
        this.values = values;
    }

    public static Fields of(ObjectNode body, Mistakes mistakes) {
        return new Fields(body, () -> "", mistakes, mistakes);
    }

    /** The same fields; values that are of the right JSON type and yet wrong are noted somewhere else. */
    public Fields notingValuesIn(Mistakes elsewhere) {
        return new Fields(node, path, types, elsewhere);
    }

    /** Notes every field that is none of these. */
    public void refuseOthers(Set<String> known) {
        node.fieldNames().forEachRemaining(name -> check(name, known.contains(name), "is no known field"));
    }

    /** Whether the field is there, and not null. */
    public boolean has(String name) {
        return node.hasNonNull(name);
    }

    public boolean isText(String name) {
        return node.path(name).isTextual();
    }

    public Optional<String> text(String name) {
        return written(name).filter(text -> isPrintable(name, text));
    }

    /** A text of which something can be seen, and which can have several lines. */
    public Optional<String> prose(String name) {
        return written(name)
                .filter(text -> isPrintable(name, text.replaceAll("[\\n\\r\\t]", " ")))
                .filter(Syntax::isVisible);
    }

    private Optional<String> written(String name) {
        return typed(name, JsonNode::isTextual, "a string")
                .map(JsonNode::textValue)
                .filter(text -> isShort(name, text));
    }

    /** A text of which everything can be seen; one of which nothing can counts as absent. */
    public Optional<String> filled(String name) {
        return seen(name).filter(text -> hidesNothing(name, text));
    }

    private Optional<String> seen(String name) {
        return text(name).filter(Syntax::isVisible);
    }

    private boolean hidesNothing(String name, String text) {
        return check(name, !Syntax.hasHidden(text), "must not hold characters that nobody can see");
    }

    public Optional<Boolean> flag(String name) {
        return typed(name, JsonNode::isBoolean, "true or false").map(JsonNode::booleanValue);
    }

    /** A whole number from {@code least} to {@code most}. */
    public OptionalInt number(String name, int least, int most) {
        Optional<JsonNode> number = typed(name, JsonNode::isIntegralNumber, "a whole number");
        boolean fits = number.filter(
                        value -> !value.canConvertToInt() || value.intValue() < least || value.intValue() > most)
                .isEmpty();
        check(name, fits, "must be from " + least + " to " + most);
        return fits && number.isPresent() ? OptionalInt.of(number.get().intValue()) : OptionalInt.empty();
    }

    public Optional<Fields> object(String name) {
        return typed(name, JsonNode::isObject, "an object").map(object -> child(() -> at(name), object));
    }

    /** As {@link #object}; absence is a mistake. */
    public Optional<Fields> requiredObject(String name) {
        check(name, has(name), "is required");
        return object(name);
    }

    public Optional<List<Fields>> objects(String name) {
        return array(name, JsonNode::isObject).map(array -> objects(name, array, array.size()));
    }

    /** No more than one object over {@code most}, which is enough to see that there are too many. */
    public Optional<List<Fields>> objects(String name, int most) {
        return list(name, JsonNode::isObject).map(array -> objects(name, array, Math.min(array.size(), most + 1)));
    }

    /** As {@link #objects(String, int)}; absence is a mistake. */
    public Optional<List<Fields>> requiredObjects(String name, int most) {
        check(name, has(name), "is required");
        return objects(name, most);
    }

    private List<Fields> objects(String name, JsonNode array, int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> element(name, index, array))
                .filter(element -> element.is(JsonNode::isObject, "an object"))
                .toList();
    }

    /** The texts of an array; none where it is absent. */
    public List<String> texts(String name) {
        return printable(name, JsonNode::isTextual)
                .map(element -> element.node.textValue())
                .toList();
    }

    /** As {@link #texts}, for what has only digits: clients write it as a number, too. */
    public List<String> digits(String name) {
        return printable(name, value -> value.isTextual() || value.isIntegralNumber())
                .map(element -> element.node.asText())
                .toList();
    }

    /** The values of the texts of an array that {@code parse} accepts; a refusal is noted with its place in the array. */
    public <T> List<T> values(String name, Function<String, Either<Malformed, T>> parse) {
        return printable(name, JsonNode::isTextual)
                .flatMap(element -> element.parsed("", parse.apply(element.node.textValue())).stream())
                .toList();
    }

    /** How many elements an array has; 0 where it is absent. */
    public int size(String name) {
        JsonNode value = node.path(name);
        return value.isArray() ? value.size() : has(name) ? 1 : 0;
    }

    private Stream<Fields> printable(String name, Predicate<JsonNode> type) {
        JsonNode array = array(name, type).orElseGet(JsonNodeFactory.instance::arrayNode);
        return IntStream.range(0, array.size())
                .mapToObj(index -> element(name, index, array))
                .filter(element -> element.is(type, "a string"))
                .filter(element -> element.isShort("", element.node.asText()))
                .filter(element -> element.isPrintable("", element.node.asText()));
    }

    private Optional<JsonNode> array(String name, Predicate<JsonNode> element) {
        return list(name, element)
                .filter(array ->
                        check(name, array.size() <= MOST_ELEMENTS, "can have at most " + MOST_ELEMENTS + " elements"));
    }

    /** What stands alone where a list is expected counts as a list of one: some clients unroll such lists. */
    private Optional<JsonNode> list(String name, Predicate<JsonNode> element) {
        JsonNode value = node.path(name);
        return element.test(value)
                ? Optional.of(JsonNodeFactory.instance.arrayNode(1).add(value))
                : typed(name, JsonNode::isArray, "an array");
    }

    private Fields element(String name, int index, JsonNode array) {
        return child(() -> at(name) + "[" + index + "]", array.get(index));
    }

    private boolean is(Predicate<JsonNode> type, String expected) {
        boolean is = type.test(node);
        if (!is) {
            types.add(() -> path.get() + " must be " + expected + ".");
        }
        return is;
    }

    /** The only element of a list that this field holds; none or several are a mistake. */
    public <T> Optional<T> only(String name, List<T> elements) {
        if (elements.size() != 1) {
            values.add(() -> at(name) + " must hold one element.");
            return Optional.empty();
        }
        return Optional.of(elements.get(0));
    }

    /** The value of a text, if {@code parse} accepts it; blank counts as absent. */
    public <T> Optional<T> value(String name, Function<String, Either<Malformed, T>> parse) {
        return seen(name).flatMap(text -> parsed(name, parse.apply(text)).filter(value -> hidesNothing(name, text)));
    }

    /** As {@link #value}; absence is a mistake. */
    public <T> Optional<T> required(String name, Function<String, Either<Malformed, T>> parse) {
        return check(name, has(name) && !isEmpty(name), "is required") ? value(name, parse) : Optional.empty();
    }

    /** What is asked of a value: absent it stays, and a text of which nothing can be seen takes it away. */
    public <T> Change<T> change(String name, Function<String, Either<Malformed, T>> parse) {
        Optional<String> told = text(name);
        return told.isPresent() && told.filter(Syntax::isVisible).isEmpty()
                ? Change.remove()
                : value(name, parse).map(Change::set).orElseGet(Change::keep);
    }

    /** As {@link #change}, and null takes the value away, too. */
    public <T> Change<T> changeOrNull(String name, Function<String, Either<Malformed, T>> parse) {
        return isEmpty(name) ? Change.remove() : change(name, parse);
    }

    /** Whether it is null, or a text of which nothing can be seen. */
    public boolean isEmpty(String name) {
        return node.path(name).isNull()
                || isText(name) && !Syntax.isVisible(node.path(name).textValue());
    }

    /** The same fields, where a number counts as the text that it is written as. */
    public Fields withTextsOf(String... numbers) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode().setAll((ObjectNode) node);
        Stream.of(numbers)
                .filter(name -> copy.path(name).isNumber())
                .forEach(name -> copy.put(name, copy.path(name).asText()));
        return new Fields(copy, path, types, values);
    }

    /** Notes a mistake where the field does not hold what it must; whether it does. */
    public boolean check(String name, boolean holds, String demand) {
        if (!holds) {
            values.add(() -> at(name) + " " + demand + ".");
        }
        return holds;
    }

    /** The outcome of a parse of this field; a refusal is noted. */
    public <T> Optional<T> parsed(String name, Either<Malformed, T> outcome) {
        outcome.peekLeft(wrong -> values.add(() -> at(name) + " " + wrong.message() + "."));
        return Malformed.orNothing(outcome);
    }

    private boolean isShort(String name, String text) {
        return check(name, text.length() <= MOST_CHARACTERS, "can have at most " + MOST_CHARACTERS + " characters");
    }

    private boolean isPrintable(String name, String text) {
        return check(name, CONTROL.matchesNoneOf(text), "must not hold control characters");
    }

    private Optional<JsonNode> typed(String name, Predicate<JsonNode> type, String expected) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!type.test(value)) {
            types.add(() -> at(name) + " must be " + expected + ".");
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private Fields child(Supplier<String> where, JsonNode object) {
        return new Fields(object, where, types, values);
    }

    private String at(String name) {
        String own = path.get();
        return own.isEmpty() || name.isEmpty() ? own + name : own + "." + name;
    }
}
