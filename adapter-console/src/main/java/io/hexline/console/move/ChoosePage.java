package io.hexline.console.move;

import static io.hexline.console.page.Menu.MOVES;

import io.hexline.application.failure.Failure;
import io.hexline.application.store.PeopleFilter;
import io.hexline.application.user.UserView;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.move.Movers.Mover;
import io.hexline.console.page.Choice;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Frame;
import io.hexline.domain.move.RequestRule;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who moves, and where to.
 *
 * @param chosen who moves, as far as it is known
 * @param query by what others are looked for; empty where nobody is
 * @param found the others
 * @param problem why it does not go on; empty where it may
 */
public record ChoosePage(
        Frame frame,
        List<Mover> chosen,
        String query,
        List<Mover> found,
        List<Choice> targets,
        Optional<String> problem) {

    private static final String LOCATION = "location";
    private static final int MOST_FOUND = 20;

    static Page show(Visit visit, Visitor visitor) {
        Optional<String> location = visit.field(LOCATION);
        return location.isPresent()
                ? everybody(location.get(), visit, visitor)
                : MoveForm.read(visit)
                        .fold(
                                failure -> Drawing.trouble(failure, Frame.of("Move users", MOVES, visitor)),
                                form -> show(form, visit, visitor, Optional.empty()));
    }

    /** Those at a location, or the plan for it where they are more than one job moves. */
    private static Page everybody(String location, Visit visit, Visitor visitor) {
        Directory directory = new Directory(visitor);
        return Failure.orInvalid(LocationId.parse(location))
                .flatMap(
                        place -> directory.list(PeopleFilter.of(directory.org()).at(place), RequestRule.MOST_USERS + 1))
                .flatMap(found -> MoveForm.read(visit).map(form -> everybody(found, form)))
                .fold(
                        failure -> Drawing.trouble(failure, Frame.of("Move users", MOVES, visitor)),
                        form -> form.users().size() > RequestRule.MOST_USERS
                                ? Page.seeOther(MOVES.path("plan") + "?location=" + location)
                                : show(form, visit, visitor, Optional.empty()));
    }

    private static MoveForm everybody(List<UserView> found, MoveForm form) {
        return new MoveForm(
                form.id(), found.stream().map(user -> user.person().id()).toList(), form.target(), form.typed());
    }

    /** @param problem why it does not go on */
    static Page show(MoveForm form, Visit visit, Visitor visitor, Optional<String> problem) {
        Frame frame = Frame.of("Move users", MOVES, visitor);
        String query = visit.field("q").orElse("");
        return of(frame, form, query, new Directory(visitor), problem.or(() -> tooMany(form)))
                .fold(
                        failure -> Drawing.trouble(failure, frame),
                        page -> Drawing.draw(
                                page.problem().isPresent() ? 400 : 200, templates -> templates.moveChoose(page)));
    }

    static Optional<String> tooMany(MoveForm form) {
        int users = form.users().size();
        return users <= RequestRule.MOST_USERS
                ? Optional.empty()
                : Optional.of("A job moves " + RequestRule.MOST_USERS + " users at most, and " + users
                        + " are chosen. Leave some out, or plan the move of the whole location.");
    }

    private static Either<Failure, ChoosePage> of(
            Frame frame, MoveForm form, String query, Directory directory, Optional<String> problem) {
        Set<PersonId> chosen = new HashSet<>(form.users());
        return directory
                .users(chosen)
                .flatMap(known -> found(query, directory)
                        .flatMap(found -> directory
                                .callingLocations()
                                .map(places -> new ChoosePage(
                                        frame,
                                        new Movers(known).all(form.users()),
                                        query,
                                        others(found, chosen),
                                        places.stream()
                                                .map(place -> Choice.of(place, form.target()))
                                                .toList(),
                                        problem))));
    }

    private static Either<Failure, List<UserView>> found(String query, Directory directory) {
        return query.isEmpty()
                ? Either.right(List.of())
                : directory.list(PeopleFilter.of(directory.org()).like(query), MOST_FOUND);
    }

    private static List<Mover> others(List<UserView> found, Set<PersonId> chosen) {
        return found.stream()
                .filter(user -> !chosen.contains(user.person().id()))
                .map(Mover::of)
                .toList();
    }
}
