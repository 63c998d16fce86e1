package io.hexline.application.number;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.value.LocationId;
import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.PhoneNumber;
import java.util.Set;

/** Numbers that a location is to have. */
public record AddNumbersCommand(
        OrgId org, LocationId location, Set<PhoneNumber> numbers, NumberType type, NumberState state) {

    public AddNumbersCommand {
        numbers = ImmutableSet.copyOf(numbers);
    }
}
