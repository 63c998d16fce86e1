package io.hexline.postgres.read;

import static io.hexline.postgres.read.Documents.texts;

import io.hexline.application.failure.PortFailure;
import io.hexline.application.store.People;
import io.hexline.application.store.PeopleFilter;
import io.hexline.application.store.PeopleFilter.PersonPageKey;
import io.hexline.domain.user.Person;
import io.hexline.domain.user.Person.PersonWithSubscriber;
import io.hexline.domain.user.Person.Ties;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.user.Subscriber.NonPerson;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.hexline.postgres.database.Database;
import io.hexline.world.record.RecordJson;
import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** The people of the store, and who of them is a subscriber. */
public record PersonReads(Database database) implements People {

    @Override
    public Either<PortFailure, Optional<Person>> person(OrgId org, PersonId id) {
        return database.read(
                "find a person",
                handle -> Documents.one(
                        handle,
                        Person.class,
                        "SELECT document FROM person WHERE id = ? AND org = ?",
                        id.value(),
                        org.value()));
    }

    @Override
    public Either<PortFailure, Optional<PersonWithSubscriber>> withSubscriber(OrgId org, PersonId id) {
        return withSubscribers(org, Set.of(id)).map(found -> found.stream().findFirst());
    }

    @Override
    public Either<PortFailure, List<PersonWithSubscriber>> withSubscribers(OrgId org, Set<PersonId> ids) {
        return database.read(
                "find people",
                handle -> handle.select(
                                "SELECT p.document, s.document AS subscriber FROM person p LEFT JOIN subscriber s"
                                        + " ON s.person = p.id WHERE p.id = ANY(?) AND p.org = ?",
                                texts(ids),
                                org.value())
                        .map((row, context) -> new PersonWithSubscriber(
                                RecordJson.read(row.getString("document"), Person.class),
                                Optional.ofNullable(row.getString("subscriber"))
                                        .map(document -> RecordJson.read(document, Subscriber.class))))
                        .list());
    }

    @Override
    public Either<PortFailure, Optional<Person>> person(PersonId id) {
        return database.read(
                "find a person",
                handle -> Documents.one(handle, Person.class, "SELECT document FROM person WHERE id = ?", id.value()));
    }

    @Override
    public Either<PortFailure, Optional<Person>> person(Email email) {
        return database.read(
                "find a person",
                handle -> Documents.one(
                        handle, Person.class, "SELECT document FROM person WHERE email = ?", email.value()));
    }

    @Override
    public Either<PortFailure, List<Person>> people(
            PeopleFilter filter, Optional<PersonPageKey> after, int skip, int max) {
        return found("list people", filter, handle -> new PeopleSearch(filter, after).list(handle, skip, max));
    }

    @Override
    public Either<PortFailure, Integer> count(PeopleFilter filter) {
        return found("count people", filter, handle -> new PeopleSearch(filter, Optional.empty()).count(handle));
    }

    private <T> Either<PortFailure, T> found(String operation, PeopleFilter filter, Function<Handle, T> reading) {
        return filter.part().isPresent() || filter.license().isPresent()
                ? database.search(operation, reading)
                : database.read(operation, reading);
    }

    @Override
    public Either<PortFailure, Integer> countFullAdministrators(OrgId org) {
        return database.read(
                "count administrators",
                handle -> handle.select("SELECT count(*) FROM person WHERE org = ? AND administers", org.value())
                        .mapTo(Integer.class)
                        .one());
    }

    @Override
    public Either<PortFailure, List<Person>> reportingTo(PersonId manager) {
        return database.read(
                "list people",
                handle -> Documents.list(
                        handle,
                        Person.class,
                        "SELECT document FROM person WHERE manager = ? ORDER BY id",
                        manager.value()));
    }

    @Override
    public Either<PortFailure, Optional<Subscriber>> subscriber(PersonId id) {
        return database.read(
                "find a subscriber",
                handle -> Documents.one(
                        handle, Subscriber.class, "SELECT document FROM subscriber WHERE person = ?", id.value()));
    }

    @Override
    public Either<PortFailure, Optional<NonPerson>> nonPerson(OrgId org, PersonId id) {
        return database.read(
                "find a workspace, virtual line or feature",
                handle -> handle.select(
                                "SELECT kind FROM line_holder WHERE id = ? AND org = ? UNION ALL SELECT ? FROM feature f"
                                        + " JOIN location l ON l.id = f.location WHERE f.id = ? AND l.org = ?",
                                id.value(),
                                org.value(),
                                NonPerson.SERVICE_INSTANCE.name(),
                                id.value(),
                                org.value())
                        .mapTo(NonPerson.class)
                        .findFirst());
    }

    @Override
    public Either<PortFailure, List<Subscriber>> subscribers(Collection<PersonId> ids) {
        return database.read(
                "find subscribers",
                handle -> Documents.list(
                        handle,
                        Subscriber.class,
                        "SELECT s.document FROM unnest(CAST(? AS text[])) WITH ORDINALITY AS w (id, place)"
                                + " JOIN subscriber s ON s.person = w.id ORDER BY w.place",
                        (Object) texts(ids)));
    }

    @Override
    public Either<PortFailure, List<Subscriber>> linkedTo(PersonId subscriber, Optional<PersonId> after, int max) {
        return database.read(
                "find subscribers",
                handle -> Documents.list(
                        handle,
                        Subscriber.class,
                        "SELECT s.document FROM (SELECT person FROM subscriber_link WHERE target = ? AND person > ?"
                                + " ORDER BY person LIMIT ?) l JOIN subscriber s ON s.person = l.person ORDER BY l.person",
                        subscriber.value(),
                        after.map(PersonId::value).orElse(""),
                        max));
    }

    @Override
    public Either<PortFailure, Map<PersonId, Ties>> ties(Collection<Subscriber> subscribers) {
        String operation = "find what ties subscribers to others";
        return database.read(operation, handle -> TieRows.atOnce(handle, subscribers))
                .flatMap(found -> found.<Either<PortFailure, Map<PersonId, Ties>>>map(Either::right)
                        .orElseGet(() -> database.moment(operation, handle -> TieRows.inParts(handle, subscribers))));
    }
}
