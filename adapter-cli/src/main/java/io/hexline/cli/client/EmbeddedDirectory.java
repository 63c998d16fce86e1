package io.hexline.cli.client;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.DeviceFilter;
import io.hexline.application.store.DialPlanFilter;
import io.hexline.application.store.LocationFilter;
import io.hexline.application.store.LocationFilter.Sort;
import io.hexline.application.store.NumberFilter;
import io.hexline.application.store.NumberFilter.OwnerFilter;
import io.hexline.application.store.NumberMatch;
import io.hexline.application.store.PeopleFilter;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.answer.Failures;
import io.hexline.cli.entry.AuthorizationEntry;
import io.hexline.cli.entry.CarrierEntry;
import io.hexline.cli.entry.DeviceEntry;
import io.hexline.cli.entry.DialPlanEntry;
import io.hexline.cli.entry.LicenseEntry;
import io.hexline.cli.entry.LocationEntry;
import io.hexline.cli.entry.Named;
import io.hexline.cli.entry.NumberEntry;
import io.hexline.cli.entry.Page;
import io.hexline.cli.entry.PersonEntry;
import io.hexline.cli.entry.ScheduleEntry;
import io.hexline.cli.session.Session;
import io.hexline.domain.location.Location;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** An organization of a simulated world. */
public record EmbeddedDirectory(Session session, OrgId org) implements DirectoryClient {

    public EmbeddedDirectory(Session session) {
        this(session, session.organization());
    }

    @Override
    public Either<Answer, Page<PersonEntry>> people(PersonSearch search, int max) {
        PeopleFilter all = PeopleFilter.of(org);
        PeopleFilter named = search.beginning().map(all::withNamePrefix).orElse(all);
        PeopleFilter like = search.part().map(named::like).orElse(named);
        return session.useCases()
                .people()
                .listPeople()
                .handle(search.location().map(like::at).orElse(like), Optional.empty(), max + 1)
                .bimap(Failures::answer, found -> Page.of(found, max).map(PersonEntry::of));
    }

    @Override
    public Either<Answer, Optional<PersonEntry>> person(PersonId id) {
        return found(session.useCases().people().findUser().byId(org, id), PersonEntry::of);
    }

    @Override
    public Either<Answer, Optional<PersonEntry>> person(Email email) {
        return found(session.useCases().people().findUser().byEmail(org, email), PersonEntry::of);
    }

    @Override
    public Either<Answer, Page<LocationEntry>> locations(Optional<String> name, int max) {
        return locations(new LocationFilter(org, Optional.empty(), name, false, Sort.BY_ID), max)
                .map(found -> Page.of(found, max).map(LocationEntry::of));
    }

    private Either<Answer, List<Location>> locations(LocationFilter filter, int max) {
        return session.useCases()
                .locations()
                .listLocations()
                .handle(filter, Optional.empty(), 0, max + 1)
                .mapLeft(Failures::answer);
    }

    @Override
    public Either<Answer, Optional<LocationEntry>> location(LocationId id) {
        return found(session.useCases().locations().findLocation().byId(org, id), LocationEntry::of);
    }

    @Override
    public Either<Answer, List<LicenseEntry>> licenses() {
        return session.useCases()
                .licensing()
                .listLicenses()
                .all(org)
                .bimap(
                        Failures::answer,
                        all -> all.stream().map(LicenseEntry::of).toList());
    }

    @Override
    public Either<Answer, Page<NumberEntry>> numbers(NumberSearch search, int max) {
        return session.useCases()
                .numbers()
                .listNumbers()
                .handle(filter(search), Optional.empty(), 0, max + 1)
                .bimap(Failures::answer, found -> Page.of(found, max).map(NumberEntry::of));
    }

    private NumberFilter filter(NumberSearch search) {
        NumberFilter all = NumberFilter.of(org);
        NumberFilter like =
                search.digits().map(NumberMatch::containing).map(all::like).orElse(all);
        NumberFilter owned = search.owner()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .map(name -> like.ownedBy(new OwnerFilter(Optional.empty(), Optional.of(name), Optional.empty())))
                .orElse(like);
        NumberFilter there = search.location().map(owned::at).orElse(owned);
        return search.available().map(there::available).orElse(there);
    }

    @Override
    public Either<Answer, List<CarrierEntry>> carriers(Optional<LocationId> location) {
        return location.<Either<Answer, Optional<LocationId>>>map(id -> Either.right(Optional.of(id)))
                .orElseGet(this::anyThatCalls)
                .flatMap(there -> there.map(this::carriersAt).orElseGet(() -> Either.right(List.of())));
    }

    private Either<Answer, Optional<LocationId>> anyThatCalls() {
        return locations(new LocationFilter(org, Optional.empty(), Optional.empty(), true, Sort.BY_ID), 1)
                .map(found -> found.stream().map(Location::id).findFirst());
    }

    private Either<Answer, List<CarrierEntry>> carriersAt(LocationId location) {
        return session.useCases()
                .locations()
                .showPstn()
                .options(org, location)
                .bimap(
                        Failures::answer,
                        carriers -> carriers.stream().map(CarrierEntry::of).toList());
    }

    @Override
    public Either<Answer, Page<DialPlanEntry>> dialPlans(Optional<String> name, int max) {
        return session.useCases()
                .routing()
                .showDialPlans()
                .list(new DialPlanFilter(org, name, Optional.empty(), Optional.empty()), Optional.empty(), 0, max + 1)
                .bimap(Failures::answer, found -> Page.of(found, max).map(DialPlanEntry::of));
    }

    @Override
    public Either<Answer, Page<ScheduleEntry>> schedules(LocationId location, Optional<String> name, int max) {
        return session.useCases()
                .locations()
                .showSchedules()
                .at(org, location, Optional.empty(), name.orElse(""))
                .bimap(Failures::answer, found -> Page.of(ScheduleEntry.of(found), max));
    }

    @Override
    public Either<Answer, Page<DeviceEntry>> devices(DeviceSearch search, int max) {
        DeviceFilter filter = new DeviceFilter(
                org,
                search.location().map(Set::of),
                search.user().map(user -> user),
                search.name(),
                search.mac(),
                Set.of());
        return session.useCases()
                .lines()
                .showDevices()
                .list(filter, Optional.empty(), 0, max + 1)
                .bimap(Failures::answer, found -> Page.of(found, max).map(DeviceEntry::of));
    }

    @Override
    public Either<Answer, List<AuthorizationEntry>> authorizations(PersonId user) {
        return session.useCases()
                .people()
                .manageAuthorizations()
                .ofPerson(org, user)
                .bimap(
                        Failures::answer,
                        all -> all.stream().map(AuthorizationEntry::of).toList());
    }

    @Override
    public Either<Answer, List<Named>> organizations() {
        return session.useCases()
                .listOrganizations()
                .reachableBy(session.administrator())
                .bimap(
                        Failures::answer,
                        all -> all.stream()
                                .map(one -> new Named(one.id().value(), one.displayName()))
                                .toList());
    }

    /** What is not there is an answer, too. */
    private static <T, R> Either<Answer, Optional<R>> found(Either<Failure, T> found, Function<T, R> shown) {
        return found.isLeft() && found.getLeft() instanceof Failure.NotFound
                ? Either.right(Optional.empty())
                : found.bimap(Failures::answer, thing -> Optional.of(shown.apply(thing)));
    }
}
