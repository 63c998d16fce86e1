package io.hexline.world.snapshot.check;

import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.world.snapshot.entry.OrganizationEntry;
import io.hexline.world.snapshot.entry.SnapshotEntry;
import java.util.Locale;
import java.util.function.BiConsumer;

/** That nothing is there twice. */
public final class IdentityChecks {

    private final SnapshotErrors problems;
    private final BiConsumer<Email, Place> emails;
    private final BiConsumer<String, Place> users;
    private final BiConsumer<LocationId, Place> locations;
    private final BiConsumer<PhoneNumber, Place> numbers;

    public IdentityChecks(SnapshotErrors problems) {
        this.problems = problems;
        this.emails = problems.unique("this e-mail");
        this.users = problems.unique("this id");
        this.locations = problems.unique("this location id");
        this.numbers = problems.unique("this number");
    }

    public void check(SnapshotEntry file) {
        var organizations = problems.unique("this organization id");
        Place.ROOT.each("organizations", file.organizations(), (organization, place) -> {
            organizations.accept(organization.id(), place.at("id"));
            check(organization, place);
        });
        var carriers = problems.unique("this carrier id");
        Place.ROOT.each("carriers", file.carriers(), (carrier, place) -> carriers.accept(carrier.id(), place.at("id")));
        var tokens = problems.unique("this token");
        Place.ROOT.each("tokens", file.tokens(), (token, place) -> tokens.accept(token.token(), place.at("token")));
    }

    private void check(OrganizationEntry organization, Place place) {
        var subscriptions = problems.unique("this subscription id");
        place.each(
                "subscriptions", organization.subscriptions(), (it, at) -> subscriptions.accept(it.id(), at.at("id")));
        var licenses = problems.unique("this license id");
        place.each("licenses", organization.licenses(), (it, at) -> licenses.accept(it.id(), at.at("id")));
        var blocks = problems.unique("this block id");
        place.each("blocks", organization.blocks(), (it, at) -> blocks.accept(it.id(), at.at("id")));
        var names = problems.unique("this location name");
        place.each("locations", organization.locations(), (it, at) -> {
            locations.accept(it.id(), at.at("id"));
            names.accept(it.name().toLowerCase(Locale.ROOT), at.at("name"));
        });
        place.each(
                "numbers", organization.numbers(), (it, at) -> numbers.accept(it.phoneNumber(), at.at("phoneNumber")));
        place.each(
                "importedNumbers",
                organization.importedNumbers(),
                (it, at) -> numbers.accept(it.phoneNumber(), at.at("phoneNumber")));
        checkHolders(organization, place);
    }

    /** People, workspaces, virtual lines and features share one set of ids: a request can name any of them. */
    private void checkHolders(OrganizationEntry organization, Place place) {
        place.each("people", organization.people(), (it, at) -> {
            users.accept(it.id().value(), at.at("id"));
            at.each("emails", it.emails(), emails);
        });
        place.each(
                "workspaces",
                organization.workspaces(),
                (it, at) -> users.accept(it.id().value(), at.at("id")));
        place.each(
                "virtualLines",
                organization.virtualLines(),
                (it, at) -> users.accept(it.id().value(), at.at("id")));
        place.each(
                "locations",
                organization.locations(),
                (location, there) -> there.at("calling")
                        .each(
                                "features",
                                location.features().toList(),
                                (it, at) -> users.accept(it.id().value(), at.at("id"))));
    }
}
