package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.google.common.base.Defaults;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Leaves out of a file what is assumed anyway: a fact that is optional and equal to what its absence means. */
public final class AbsentFacts extends BeanSerializerModifier {

    private static final long serialVersionUID = 1;

    @Override
    public List<BeanPropertyWriter> changeProperties(
            SerializationConfig config, BeanDescription description, List<BeanPropertyWriter> properties) {
        Class<?> type = description.getBeanClass();
        if (!type.isRecord()) {
            return properties;
        }
        Object nothingSaid = nothingSaid(type);
        return properties.stream()
                .map(property -> property.isRequired() ? property : new OptionalProperty(property, nothingSaid))
                .toList();
    }

    /** The record that is read from an empty object. */
    public static Object nothingSaid(Class<?> type) {
        try {
            Class<?>[] components = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(components);
            return constructor.newInstance(
                    Arrays.stream(components).map(Defaults::defaultValue).toArray());
        } catch (ReflectiveOperationException defect) {
            throw new IllegalStateException(type + " cannot be read from an empty object", defect);
        }
    }

    /** A property that is written where it says more than its absence. */
    private static final class OptionalProperty extends BeanPropertyWriter {

        private static final long serialVersionUID = 1;

        private final transient Object nothingSaid;

        OptionalProperty(BeanPropertyWriter property, Object nothingSaid) {
            super(property);
            this.nothingSaid = nothingSaid;
        }

        @Override
        public void serializeAsField(Object bean, JsonGenerator json, SerializerProvider provider) throws Exception {
            if (!Objects.equals(get(bean), get(nothingSaid))) {
                super.serializeAsField(bean, json, provider);
            }
        }
    }
}
