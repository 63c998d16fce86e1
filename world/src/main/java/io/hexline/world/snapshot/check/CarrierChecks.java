package io.hexline.world.snapshot.check;

import com.google.common.collect.ImmutableSet;
import io.hexline.domain.value.Email;
import io.hexline.world.snapshot.entry.CpapiEntry;
import io.hexline.world.snapshot.entry.SnapshotEntry;
import java.util.Set;

/** That the carriers' side fits the organizations' side. */
public record CarrierChecks(Known known, SnapshotErrors problems) {

    public void check(SnapshotEntry file) {
        Set<Email> subscribers = file.organizations().stream()
                .flatMap(organization -> organization.people().stream())
                .filter(person -> person.calling() != null)
                .flatMap(person -> person.emails().stream())
                .collect(ImmutableSet.toImmutableSet());
        var accounts = problems.<Email>unique("this account");
        Place.ROOT.each(
                "carriers",
                file.carriers(),
                (carrier, place) -> place.each("accounts", carrier.accounts(), (email, at) -> {
                    accounts.accept(email, at);
                    problems.addIf(
                            subscribers.contains(email),
                            at,
                            "somebody calls with this e-mail, so no account can have it");
                }));
        checkRecords(file.cpapi(), Place.ROOT.at("cpapi"));
    }

    private void checkRecords(CpapiEntry cpapi, Place place) {
        var numbers = problems.unique("this number");
        place.each("numbers", cpapi.numbers(), (number, at) -> {
            numbers.accept(number.phoneNumber(), at.at("phoneNumber"));
            at.some("locationId", number.locationId(), problems.known("location", known.locations()::contains));
            problems.addIf(
                    number.locationless() && number.locationId() != null,
                    at.at("locationless"),
                    "the number has the location '" + number.locationId() + "'");
        });
        var connections = problems.unique("this connection");
        place.each("connections", cpapi.connections(), (connection, at) -> {
            connections.accept(connection.locationId(), at.at("locationId"));
            at.some("locationId", connection.locationId(), problems.known("location", known.locations()::contains));
        });
    }
}
