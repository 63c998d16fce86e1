package io.hexline.world.snapshot.check;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.NumberOrderId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.snapshot.entry.Absent;
import io.hexline.world.snapshot.entry.CarrierEntry;
import io.hexline.world.snapshot.entry.NumberOrderEntry;
import io.hexline.world.snapshot.entry.SnapshotEntry;
import java.util.Set;
import java.util.function.BiConsumer;

/** That the carriers' side fits the organizations' side. */
public final class CarrierChecks {

    private final Known known;
    private final SnapshotErrors problems;
    private final BiConsumer<PhoneNumber, Place> numbers;
    private final BiConsumer<NumberOrderId, Place> orders;

    public CarrierChecks(Known known, SnapshotErrors problems) {
        this.known = known;
        this.problems = problems;
        this.numbers = problems.unique("this number of a carrier");
        this.orders = problems.unique("this order id");
    }

    public void check(SnapshotEntry file) {
        Set<Email> subscribers = file.organizations().stream()
                .flatMap(organization -> organization.people().stream())
                .filter(person -> person.calling() != null)
                .flatMap(person -> person.emails().stream())
                .collect(ImmutableSet.toImmutableSet());
        var accounts = problems.<Email>unique("this account");
        Place.ROOT.each("carriers", file.carriers(), (carrier, place) -> {
            place.some(
                    "organizationId",
                    carrier.organizationId(),
                    problems.known("organization", known.organizations()::contains));
            place.each("accounts", carrier.accounts(), (email, at) -> {
                accounts.accept(email, at);
                problems.addIf(
                        subscribers.contains(email), at, "somebody calls with this e-mail, so no account can have it");
            });
            checkRecords(carrier, place);
            place.each("orders", carrier.orders(), this::checkOrder);
        });
    }

    private void checkRecords(CarrierEntry carrier, Place place) {
        place.each("numbers", Absent.none(carrier.numbers()), (number, at) -> {
            numbers.accept(number.phoneNumber(), at.at("phoneNumber"));
            at.some("locationId", number.locationId(), problems.known("location", known.locations()::contains));
        });
        var connections = problems.unique("this connection");
        place.each("connections", Absent.none(carrier.connections()), (connection, at) -> {
            connections.accept(connection.locationId(), at.at("locationId"));
            at.some("locationId", connection.locationId(), problems.known("location", known.locations()::contains));
        });
    }

    private void checkOrder(NumberOrderEntry order, Place place) {
        orders.accept(order.id(), place.at("id"));
        problems.addIf(order.numbers().isEmpty(), place.at("numbers"), "an order is about at least one number");
        place.each(
                "failedVerification",
                order.failedVerification(),
                problems.known("number of the order", order.numbers()::contains));
    }
}
