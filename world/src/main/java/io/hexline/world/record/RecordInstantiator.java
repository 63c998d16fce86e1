package io.hexline.world.record;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.ValueInstantiators;
import com.fasterxml.jackson.databind.deser.impl.PropertyValueBuffer;
import com.fasterxml.jackson.databind.deser.std.StdValueInstantiator;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Makes a record of a document; of what that does not have, {@link RecordDefaults} tell. */
final class RecordInstantiator extends StdValueInstantiator {

    private static final long serialVersionUID = 1;

    private final transient Map<String, Object> defaults;

    private RecordInstantiator(StdValueInstantiator usual, Class<?> type) {
        super(usual);
        Map<String, Object> known = new HashMap<>();
        Stream.of(type.getRecordComponents())
                .forEach(component ->
                        RecordDefaults.of(component).ifPresent(value -> known.put(component.getName(), value)));
        this.defaults = Map.copyOf(known);
    }

    @Override
    public Object createFromObjectWith(
            DeserializationContext context, SettableBeanProperty[] components, PropertyValueBuffer read)
            throws IOException {
        for (SettableBeanProperty component : components) {
            if (!read.hasParameter(component) && defaults.containsKey(component.getName())) {
                read.assignParameter(component, defaults.get(component.getName()));
            }
        }
        return super.createFromObjectWith(context, components, read);
    }

    /** For all records. */
    static final class Module extends SimpleModule {

        private static final long serialVersionUID = 1;

        @Override
        public void setupModule(SetupContext context) {
            super.setupModule(context);
            context.addValueInstantiators(new ValueInstantiators.Base() {
                @Override
                public ValueInstantiator findValueInstantiator(
                        DeserializationConfig config, BeanDescription described, ValueInstantiator usual) {
                    Class<?> type = described.getBeanClass();
                    return type.isRecord() && usual instanceof StdValueInstantiator standard
                            ? new RecordInstantiator(standard, type)
                            : usual;
                }
            });
        }
    }
}
