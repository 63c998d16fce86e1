package io.hexline.console.number;

import io.hexline.application.store.NumberFilter;
import io.hexline.domain.number.InventoryNumber.NumberState;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Whether numbers are in use, as people ask for it. */
public enum Use {
    ASSIGNED("In use", filter -> filter.available(false)),
    FREE("Free", filter -> filter.available(true)),
    INACTIVE("Inactive", filter -> filter.in(NumberState.INACTIVE)),
    EXTENSIONS("Extensions without number", filter -> filter.withNumber(false));

    private final String label;
    private final UnaryOperator<NumberFilter> filter;

    Use(String label, UnaryOperator<NumberFilter> filter) {
        this.label = label;
        this.filter = filter;
    }

    public String label() {
        return label;
    }

    /** As the address of the page has it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    NumberFilter applied(NumberFilter to) {
        return filter.apply(to);
    }

    static Optional<Use> of(String key) {
        return Arrays.stream(values()).filter(use -> use.key().equals(key)).findFirst();
    }
}
