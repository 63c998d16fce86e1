package io.hexline.world.snapshot.entry;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.hexline.domain.carrier.Carrier;
import io.hexline.domain.carrier.Carrier.CarrierKind;
import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.OrgId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

@JsonClassDescription("A company, or the organization's own premises, that provides numbers.")
public record CarrierEntry(
        @JsonProperty(required = true) @JsonPropertyDescription("Identifies the carrier.")
        CarrierId id,

        @JsonProperty(required = true) @JsonPropertyDescription("What it is called.")
        String name,

        @JsonProperty(required = true)
        @JsonPropertyDescription("How its numbers come into the cloud; decides which moves it supports.")
        CarrierKind kind,

        @JsonProperty(defaultValue = "100")
        @Limits(min = 1)
        @JsonPropertyDescription("How many numbers one order can move.")
        Integer maxNumbersPerOrder,

        @JsonPropertyDescription("The only organization that it serves. Absent: it serves everybody.")
        OrgId organizationId,

        @JsonPropertyDescription(
                "The e-mails of the Webex Calling accounts that it keeps itself; nobody else can start to call with one.")
        Set<Email> accounts,

        @JsonPropertyDescription(
                "Its own inventory, all of it. Absent: it has the numbers that organizations have from it, where they have them.")
        List<CarriedNumberEntry> numbers,

        @JsonPropertyDescription(
                "The locations that it connects to the public network, all of them. Absent: those that say so.")
        List<CarrierConnectionEntry> connections,

        @JsonPropertyDescription("Its order book.") List<NumberOrderEntry> orders,

        @JsonPropertyDescription("What becomes of the number orders that it takes.")
        FulfillmentEntry fulfillment) {

    public CarrierEntry {
        maxNumbersPerOrder = Absent.or(maxNumbersPerOrder, 100);
        accounts = Absent.none(accounts);
        orders = Absent.none(orders);
        fulfillment = Absent.or(fulfillment, FulfillmentEntry.DEFAULT);
    }

    public Carrier carrier() {
        return new Carrier(id, name, kind, maxNumbersPerOrder, Optional.ofNullable(organizationId));
    }

    public Stream<CarrierAccount> carrierAccounts() {
        return accounts.stream().map(email -> new CarrierAccount(email, id));
    }
}
