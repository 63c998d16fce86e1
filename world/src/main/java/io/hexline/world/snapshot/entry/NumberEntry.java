package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.value.Id.BlockId;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;

@JsonClassDescription("A number as the organization's inventory has it.")
public record NumberEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("The number, which no other entry has.")
        PhoneNumber phoneNumber,

        @JsonPropertyDescription("Where it is. Absent: it has no location.")
        LocationId locationId,

        @JsonPropertyDescription("Who provides it. Absent: the carrier of its location.")
        CarrierId carrierId,

        @JsonProperty(defaultValue = "false")
        @JsonPropertyDescription("Whether the inventory knows no carrier, although the location has one.")
        boolean carrierless,

        @JsonProperty(defaultValue = "ACTIVE") @JsonPropertyDescription("Whether it can carry calls.")
        NumberState state,

        @JsonProperty(defaultValue = "GEOGRAPHIC") @JsonPropertyDescription("What kind of line it belongs to.")
        NumberType numberType,

        @JsonPropertyDescription("Who has it. Absent: whoever has it as a person's or a feature's number.")
        OwnerEntry owner,

        @JsonProperty(defaultValue = "false")
        @JsonPropertyDescription("Whether the inventory has it unassigned, although somebody uses it.")
        boolean unassigned,

        @JsonPropertyDescription("Where the numbering plan puts it. Absent: that does not matter.")
        AddressEntry region,

        @JsonProperty(defaultValue = "true") @JsonPropertyDescription("Whether it can be ported at all.")
        Boolean portable,

        @JsonProperty(defaultValue = "false")
        @JsonPropertyDescription("Whether an order for it is open at the carrier.")
        boolean pendingOrder,

        @JsonPropertyDescription("The block of the organization that it was ordered in.")
        BlockId blockId,

        @JsonPropertyDescription("The network of a mobile number.")
        String mobileNetwork) {

    public NumberEntry {
        state = Absent.or(state, NumberState.ACTIVE);
        numberType = Absent.or(numberType, NumberType.GEOGRAPHIC);
        portable = Absent.or(portable, true);
    }
}
