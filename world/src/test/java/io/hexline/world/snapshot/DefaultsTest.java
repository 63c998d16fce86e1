package io.hexline.world.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.world.snapshot.entry.AbsentFacts;
import io.hexline.world.snapshot.entry.SnapshotEntry;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The defaults that the schema and the reference page name are those that are assumed. */
class DefaultsTest {

    private static Set<Class<?>> entries() {
        Set<Class<?>> found = new LinkedHashSet<>();
        collect(SnapshotEntry.class, found);
        return found;
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType list) {
            collect(list.getActualTypeArguments()[0], found);
        } else if (type instanceof Class<?> entry
                && entry.isRecord()
                && entry.getPackage().equals(SnapshotEntry.class.getPackage())
                && found.add(entry)) {
            components(entry).forEach(component -> collect(component.getGenericType(), found));
        }
    }

    private static Stream<RecordComponent> components(Class<?> entry) {
        return Arrays.stream(entry.getRecordComponents());
    }

    @Test
    void whatIsDocumentedIsAssumed() throws ReflectiveOperationException {
        int checked = 0;
        for (Class<?> entry : entries()) {
            Object nothingSaid = AbsentFacts.nothingSaid(entry);
            for (RecordComponent component : entry.getRecordComponents()) {
                JsonProperty property =
                        entry.getDeclaredField(component.getName()).getAnnotation(JsonProperty.class);
                String documented = property == null ? "" : property.defaultValue();
                Object assumed = component.getAccessor().invoke(nothingSaid);
                boolean plain = assumed instanceof Boolean || assumed instanceof Number || assumed instanceof Enum<?>;
                boolean required = property != null && property.required();
                assertEquals(plain && !required ? assumed.toString() : documented, documented, component::toString);
                checked += documented.isEmpty() ? 0 : 1;
            }
        }
        assertTrue(checked > 20, "only " + checked + " defaults were checked");
    }

    @Test
    void everyFieldIsDescribed() throws ReflectiveOperationException {
        for (Class<?> entry : entries()) {
            for (RecordComponent component : entry.getRecordComponents()) {
                assertFalse(
                        entry.getDeclaredField(component.getName())
                                .getAnnotation(JsonPropertyDescription.class)
                                .value()
                                .isBlank(),
                        component::toString);
            }
        }
    }
}
