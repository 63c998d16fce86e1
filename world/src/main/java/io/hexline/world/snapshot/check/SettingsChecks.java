package io.hexline.world.snapshot.check;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.world.snapshot.entry.AnnouncementFileEntry;
import io.hexline.world.snapshot.entry.CallingPlansEntry;
import io.hexline.world.snapshot.entry.CallingPlansEntry.DigitsEntry;
import io.hexline.world.snapshot.entry.LocationEntry;
import io.hexline.world.snapshot.entry.OfferingEntry;
import io.hexline.world.snapshot.entry.OrganizationEntry;
import io.hexline.world.snapshot.entry.SettingsEntry;
import io.hexline.world.snapshot.entry.SnapshotEntry;
import io.hexline.world.snapshot.entry.SubscriberEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** That what people use of their locations is there, and that nothing of it is there twice. */
public final class SettingsChecks {

    private final SnapshotErrors problems;
    private final BiConsumer<String, Place> bridges;
    private final Map<String, LocationId> defaultBridges = new HashMap<>();
    private final Map<LocationId, OfferingEntry> offerings = new HashMap<>();

    public SettingsChecks(SnapshotErrors problems) {
        this.problems = problems;
        this.bridges = problems.unique("this collaborate bridge");
    }

    public void check(SnapshotEntry file) {
        Place.ROOT.each(
                "organizations",
                file.organizations(),
                (organization, place) -> place.each("locations", organization.locations(), this::location));
        Place.ROOT.each("organizations", file.organizations(), this::people);
    }

    private void location(LocationEntry location, Place place) {
        if (location.calling() == null) {
            return;
        }
        OfferingEntry offering = location.calling().offering();
        offerings.putIfAbsent(location.id(), offering);
        String bridge = location.calling().infrastructure().collaborateBridge();
        defaultBridges.putIfAbsent(bridge == null ? location.id().value() : bridge, location.id());
        Place calling = place.at("calling");
        calling.at("infrastructure").some("collaborateBridge", bridge, bridges);
        plans(offering.callingPlans(), calling.at("offering"));
        files(offering.announcements(), calling.at("offering"));
    }

    private void plans(CallingPlansEntry plans, Place owner) {
        Place place = owner.at("callingPlans");
        place.some("incomingDigitString", plans.incomingDigitString(), this::digits);
        place.some("outgoingDigitPlan", plans.outgoingDigitPlan(), this::digits);
        place.some("enhancedOutgoingCallingPlan", plans.enhancedOutgoingCallingPlan(), this::digits);
    }

    private void digits(List<DigitsEntry> plan, Place place) {
        BiConsumer<String, Place> unique = problems.unique("this pattern");
        place.each(plan, (line, at) -> unique.accept(line.digits(), at.at("digits")));
    }

    private void files(List<AnnouncementFileEntry> files, Place owner) {
        BiConsumer<String, Place> unique = problems.unique("this announcement file");
        owner.each("announcements", files, (file, at) -> unique.accept(file.name(), at.at("name")));
    }

    private void people(OrganizationEntry organization, Place place) {
        place.each(
                "people",
                organization.people(),
                (person, at) -> at.some("calling", person.calling(), this::subscriber));
    }

    private void subscriber(SubscriberEntry calling, Place place) {
        OfferingEntry location = offerings.getOrDefault(calling.locationId(), OfferingEntry.EVERYTHING);
        place.at("group")
                .some(
                        "department",
                        calling.group().department(),
                        problems.known("department of the location", location.departments()::contains));
        if (calling.settings() != SettingsEntry.DEFAULT) {
            settings(calling, location, place);
        }
    }

    private void settings(SubscriberEntry calling, OfferingEntry location, Place place) {
        SettingsEntry settings = calling.settings();
        Place own = place.at("settings");
        plans(settings.callingPlans(), own);
        Set<String> schedules = Sets.union(settings.timedServices().schedules(), location.scheduleNames());
        own.at("timedServices")
                .each(
                        "criteria",
                        settings.timedServices().criteria(),
                        (criterion, at) -> at.some(
                                "schedule",
                                criterion.schedule(),
                                problems.known("schedule of the person or its location", schedules::contains)));
        own.some("collaborateRoom", settings.collaborateRoom(), (room, at) -> {
            LocationId owner = defaultBridges.getOrDefault(room.bridge(), calling.locationId());
            problems.addIf(
                    owner != null && !owner.equals(calling.locationId()),
                    at.at("bridge"),
                    "it is the default bridge of location '" + owner + "'");
        });
        media(settings, location, own.at("media"));
    }

    private void media(SettingsEntry settings, OfferingEntry location, Place place) {
        files(settings.media().announcements(), place);
        Set<String> files = Stream.concat(settings.media().announcements().stream(), location.announcements().stream())
                .map(AnnouncementFileEntry::name)
                .collect(ImmutableSet.toImmutableSet());
        place.each(
                "musicOnHold",
                settings.media().musicOnHold(),
                problems.known("announcement file of the person or its location", files::contains));
    }
}
