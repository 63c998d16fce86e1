package io.hexline.application.provisioning;

import com.google.common.collect.ImmutableList;
import io.hexline.application.provisioning.ProvisioningCommit.CallingChange;
import io.hexline.application.store.Write;
import io.hexline.domain.license.LicenseDecision;
import io.hexline.domain.license.LicenseFacts.Placement;
import io.hexline.domain.location.Location;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import java.util.List;
import java.util.Optional;

/**
 * What makes a decision about licenses true.
 *
 * @param person as it is to be
 * @param subscriber as it was, where there was one
 * @param links who and what counts on its calling; needed only where that changes
 */
public record ProvisioningPlan(
        Person person, Optional<Subscriber> subscriber, LicenseDecision decision, CallingLinks links) {

    boolean callingEnds() {
        return subscriber.isPresent() && decision.callingEnds();
    }

    /** What carriers and the calling platform have to know. */
    public CallingChange calling() {
        Optional<Subscriber> after = callingEnds() ? Optional.empty() : placed().or(() -> subscriber);
        List<Subscriber> abandoned = callingEnds() ? links.linked() : List.of();
        return new CallingChange(person.org(), person.email(), person.email(), subscriber, after, abandoned);
    }

    /** The subscriber where a calling license puts it; empty where none is added. */
    private Optional<Subscriber> placed() {
        return decision.grant().map(place -> {
            LocationId location = place.location().orElseThrow().id();
            Lines lines =
                    Lines.of(place.properties().extension(), place.properties().number());
            return subscriber
                    .map(today -> today.relocated(location, lines, today.roles(), today.settings()))
                    .orElseGet(() -> Subscriber.regular(person, location, lines));
        });
    }

    public List<Write> writes() {
        ImmutableList.Builder<Write> writes = ImmutableList.builder();
        writes.add(new Write.PutPerson(person));
        decision.grant().ifPresent(place -> writes.addAll(placing(place)));
        if (callingEnds()) {
            writes.addAll(links.writesWithout(person.id()));
            writes.add(new Write.RemoveSubscriber(subscriber.orElseThrow()));
        }
        return writes.build();
    }

    private List<Write> placing(Placement place) {
        Optional<PhoneNumber> wanted = place.properties().number();
        NumberOwner owner = new NumberOwner.User(person.id(), person.name().display());
        ImmutableList.Builder<Write> writes = ImmutableList.builder();
        Location location = place.location().orElseThrow();
        writes.add(new Write.ExpectLocation(location));
        writes.add(new Write.PutSubscriber(placed().orElseThrow()));
        location.calling().stream()
                .flatMapToInt(calling -> calling.userLimit().stream())
                .filter(limit -> place.isNew())
                .forEach(limit -> writes.add(new Write.ExpectRoom(location.id(), limit)));
        links.numbers().stream()
                .filter(number -> wanted.filter(number.number()::equals).isEmpty())
                .forEach(number -> writes.add(new Write.PutNumber(number.released())));
        place.number().ifPresent(number -> writes.add(new Write.PutNumber(number.ownedBy(owner))));
        return writes.build();
    }
}
