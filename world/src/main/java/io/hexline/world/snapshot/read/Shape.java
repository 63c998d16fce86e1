package io.hexline.world.snapshot.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.hexline.domain.value.Syntax;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the values of one type stand in a file. */
@FunctionalInterface
interface Shape<T> {

    /**
     * Reads a value up to its last token.
     *
     * @param json stands at the first token of the value
     * @throws Refused if the schema does not allow it, or may not
     */
    T read(JsonParser json) throws IOException;

    /** That something is not as it should be; what, is not said here. */
    final class Refused extends IOException {

        private static final long serialVersionUID = 1;

        private static final Refused ONCE_AND_FOR_ALL = new Refused();

        private Refused() {}

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }

        static void unless(boolean sound) throws Refused {
            if (!sound) {
                throw ONCE_AND_FOR_ALL;
            }
        }
    }

    /** A text, or what it says. */
    static Shape<String> text() {
        return json -> {
            Refused.unless(json.currentToken() == JsonToken.VALUE_STRING);
            return whole(json.getText());
        };
    }

    private static String whole(String text) throws Refused {
        Refused.unless(Syntax.isWhole(text) && text.indexOf('\0') < 0);
        return text;
    }

    static Shape<Boolean> bool() {
        return json -> {
            Refused.unless(json.currentToken().isBoolean());
            return json.getBooleanValue();
        };
    }

    static Shape<Integer> integer(int min, int max) {
        return json -> {
            Refused.unless(json.currentToken() == JsonToken.VALUE_NUMBER_INT);
            int value = json.getIntValue();
            Refused.unless(value >= min && value <= max);
            return value;
        };
    }

    static <T> Shape<List<T>> list(Shape<T> element, int min, int max) {
        return json -> {
            List<T> read = elements(element, json);
            Refused.unless(read.size() >= min && read.size() <= max);
            return ImmutableList.copyOf(read);
        };
    }

    /** None of its elements is there twice. */
    static <T> Shape<ImmutableSet<T>> set(Shape<T> element) {
        return json -> {
            List<T> read = elements(element, json);
            ImmutableSet<T> set = ImmutableSet.copyOf(read);
            Refused.unless(set.size() == read.size());
            return set;
        };
    }

    private static <T> List<T> elements(Shape<T> element, JsonParser json) throws IOException {
        Refused.unless(json.currentToken() == JsonToken.START_ARRAY);
        List<T> read = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            read.add(element.read(json));
        }
        return read;
    }

    /** Any object, of whatever is in it; no field is there twice. */
    static Map<String, Object> anyObject(JsonParser json) throws IOException {
        Refused.unless(json.currentToken() == JsonToken.START_OBJECT);
        Map<String, Object> fields = new LinkedHashMap<>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            Refused.unless(!fields.containsKey(name));
            fields.put(whole(name), any(json));
        }
        return fields;
    }

    private static Object any(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> anyObject(json);
            case START_ARRAY -> elements(Shape::any, json);
            case VALUE_STRING -> whole(json.getText());
            case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
            case VALUE_NULL -> null;
            default -> json.getNumberValue();
        };
    }

    /**
     * A record, whose components are the fields of an object.
     *
     * @param nothingSaid what the components are where the object does not have them
     * @param required a bit for each component
     */
    record OfRecord<T>(
            Constructor<T> constructor,
            Map<String, Integer> places,
            List<Shape<?>> components,
            Object[] nothingSaid,
            long required)
            implements Shape<T> {

        @Override
        public T read(JsonParser json) throws IOException {
            Refused.unless(json.currentToken() == JsonToken.START_OBJECT);
            Object[] values = nothingSaid.clone();
            long said = 0;
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                Integer place = places.get(name);
                Refused.unless(place != null && (said & 1L << place) == 0);
                said |= 1L << place;
                json.nextToken();
                values[place] = components.get(place).read(json);
            }
            Refused.unless((said & required) == required);
            try {
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException defect) {
                throw new IllegalArgumentException(defect);
            }
        }
    }
}
