package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.number.InventoryNumber.NumberStanding.MobileContract;
import io.hexline.domain.number.InventoryNumber.NumberState;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.number.PortLock;
import io.hexline.domain.value.Id.BlockId;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import java.time.Instant;
import java.util.Optional;

@JsonClassDescription("A number as the organization's inventory has it.")
public record NumberEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("The number, which no other entry has.")
        PhoneNumber phoneNumber,

        @JsonPropertyDescription("Where it is. Absent: it has no location.")
        LocationId locationId,

        @JsonPropertyDescription("Who provides it. Absent: the carrier of its location; nobody for an imported one.")
        CarrierId carrierId,

        @JsonProperty(defaultValue = "ACTIVE") @JsonPropertyDescription("Whether it can carry calls.")
        NumberState state,

        @JsonProperty(defaultValue = "GEOGRAPHIC") @JsonPropertyDescription("What kind of line it belongs to.")
        NumberType numberType,

        @JsonPropertyDescription(
                "Who has it: one of several who have it as their number, or anybody for an imported one. Absent: the only one"
                        + " who has it; nobody for an imported one.")
        OwnerEntry owner,

        @JsonPropertyDescription("Where the numbering plan puts it. Absent: that does not matter.")
        AddressEntry region,

        @JsonPropertyDescription("What keeps it from being moved or ported. Absent: nothing.")
        PortLockEntry portLock,

        @JsonProperty(defaultValue = "false")
        @JsonPropertyDescription("Whether an order for it is open at the carrier.")
        boolean pendingOrder,

        @JsonPropertyDescription("The block of the organization that it was ordered in.")
        BlockId blockId,

        @JsonPropertyDescription("Under which a mobile number is on its network.")
        MobileContractEntry mobileContract) {

    @JsonClassDescription("Keeps a number from being moved or ported while it holds.")
    public record PortLockEntry(
            @JsonPropertyDescription("When it ends. Absent: when somebody takes it off.")
            Instant until) {

        public static PortLockEntry of(PortLock lock) {
            return new PortLockEntry(lock.until().orElse(null));
        }

        public PortLock lock() {
            return new PortLock(Optional.ofNullable(until));
        }
    }

    @JsonClassDescription("The contract of a mobile number.")
    public record MobileContractEntry(
            @JsonProperty(required = true) @JsonPropertyDescription("Whose network the number is on.")
            String network) {

        public static MobileContractEntry of(MobileContract contract) {
            return new MobileContractEntry(contract.network());
        }

        public MobileContract contract() {
            return new MobileContract(network);
        }
    }

    public NumberEntry {
        state = Absent.or(state, NumberState.ACTIVE);
        numberType = Absent.or(numberType, NumberType.GEOGRAPHIC);
    }
}
