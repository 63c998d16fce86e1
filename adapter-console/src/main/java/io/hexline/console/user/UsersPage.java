package io.hexline.console.user;

import static io.hexline.console.page.Menu.USERS;

import com.google.common.net.UrlEscapers;
import io.hexline.application.failure.Failure;
import io.hexline.application.store.PeopleFilter;
import io.hexline.application.store.PeopleFilter.PersonPageKey;
import io.hexline.application.user.UserView;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Frame;
import io.hexline.domain.license.License;
import io.hexline.domain.user.Subscriber;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * People in the order of their names, those of a search by what a person types.
 *
 * @param query what was typed; empty for everybody
 * @param next where the list goes on; empty at its end
 * @param isFirst whether it begins here
 */
public record UsersPage(Frame frame, String query, List<Row> rows, Optional<String> next, boolean isFirst) {

    private static final int ROWS = 50;
    private static final String QUERY = "q";
    private static final String AFTER_NAME = "name";
    private static final String AFTER_ID = "after";

    /** One of them; what somebody lacks is empty. */
    public record Row(
            String path, String name, String email, String number, String extension, String location, String licenses) {

        static Row of(UserView user) {
            Optional<Subscriber> subscriber = user.subscriber();
            return new Row(
                    USERS.path(user.person().id().value()),
                    user.person().name().display(),
                    user.person().email().value(),
                    subscriber
                            .flatMap(calls -> calls.lines().number())
                            .map(Object::toString)
                            .orElse(""),
                    subscriber
                            .flatMap(calls -> calls.lines().extension())
                            .map(Object::toString)
                            .orElse(""),
                    user.location().map(place -> place.name()).orElse(""),
                    user.licenses().stream().map(License::name).sorted().collect(Collectors.joining(", ")));
        }
    }

    static Page show(Visit visit, Visitor visitor) {
        Frame frame = Frame.of("Users", USERS, visitor);
        String query = visit.field(QUERY).orElse("");
        PeopleFilter all = PeopleFilter.of(visitor.org());
        PeopleFilter filter = query.isEmpty() ? all.withNamePrefix("") : all.like(query);
        return after(visit)
                .flatMap(after -> visitor.use()
                        .people()
                        .listPeople()
                        .handle(filter, after, ROWS + 1)
                        .map(found -> of(frame, query, found, after.isEmpty())))
                .fold(
                        failure -> Drawing.trouble(failure, frame),
                        page -> Drawing.draw(templates -> templates.userList(page)));
    }

    private static Either<Failure, Optional<PersonPageKey>> after(Visit visit) {
        String name = visit.field(AFTER_NAME).orElse("");
        return visit.field(AFTER_ID)
                .map(id -> Failure.orInvalid(PersonId.parse(id))
                        .map(person -> Optional.of(new PersonPageKey(name, person))))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    private static UsersPage of(Frame frame, String query, List<UserView> found, boolean isFirst) {
        List<UserView> shown = found.subList(0, Math.min(ROWS, found.size()));
        Optional<String> next =
                found.size() > ROWS ? Optional.of(following(query, shown.get(ROWS - 1))) : Optional.empty();
        return new UsersPage(frame, query, shown.stream().map(Row::of).toList(), next, isFirst);
    }

    private static String following(String query, UserView last) {
        PersonPageKey place = PersonPageKey.of(last.person());
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(QUERY, query);
        fields.put(AFTER_NAME, place.name());
        fields.put(AFTER_ID, place.id().value());
        return USERS.path() + "?"
                + fields.entrySet().stream()
                        .filter(field -> !field.getValue().isEmpty())
                        .map(field -> field.getKey() + "="
                                + UrlEscapers.urlFormParameterEscaper().escape(field.getValue()))
                        .collect(Collectors.joining("&"));
    }
}
