package io.hexline.console.onboarding;

import static io.hexline.console.page.Menu.USERS;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.failure.Failure;
import io.hexline.application.user.OnboardUser;
import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.application.user.OnboardUser.OnboardingResult;
import io.hexline.application.user.OnboardUser.OnboardingResult.Onboarded;
import io.hexline.console.code.Reason;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.onboarding.ImportPage.Row;
import io.hexline.console.onboarding.ImportPage.State;
import io.hexline.console.page.Choices;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Frame;
import io.hexline.console.page.Menu;
import io.hexline.console.page.Permitted;
import io.hexline.domain.license.License;
import io.hexline.domain.value.Email;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Adds many people: a list is looked at first, and then those in it who can be understood are added, each by itself. */
public record ImportUsers(Frame frame, Visitor visitor) {

    private static final String LIST = "list";

    public static Page show(Visit visit, Visitor visitor) {
        Frame frame = Frame.of("Import users", USERS, visitor);
        Optional<Failure> refusal =
                Menu.refusal(visitor, Permission.ASSIGN_LICENSES, "Only who administers users adds them.");
        if (refusal.isPresent()) {
            return Drawing.trouble(refusal.get(), frame);
        }
        return visit.isForm() ? new ImportUsers(frame, visitor).take(visit) : draw(200, ImportPage.empty(frame));
    }

    private static Page draw(int status, ImportPage page) {
        return Drawing.draw(status, templates -> templates.onboardingImport(page));
    }

    private Page take(Visit visit) {
        boolean adds = visit.field("go").filter("add"::equals).isPresent();
        return visit.upload()
                .map(ListFile::read)
                .orElseGet(() -> Either.right(visit.field(LIST).orElse("")))
                .fold(trouble -> draw(400, ImportPage.wrong(frame, "", trouble)), text -> take(text, adds));
    }

    private Page take(String text, boolean adds) {
        return PastedList.read(text)
                .fold(
                        trouble -> draw(400, ImportPage.wrong(frame, text, trouble)),
                        list -> Choices.licenses(visitor)
                                .flatMap(licenses -> list.users(licenses, visitor)
                                        .flatMap(users -> here(users).map(here -> rows(users, licenses, here, adds)))
                                        .map(rows -> page(text, list, rows, adds)))
                                .fold(failure -> Drawing.trouble(failure, frame), page -> draw(200, page)));
    }

    /** What was said of each row, in order. */
    private record Said(ListedUser user, Row row) {}

    private List<Said> rows(List<ListedUser> users, List<License> licenses, Set<Email> here, boolean adds) {
        return adds ? added(users, licenses, here) : looked(users, licenses, here);
    }

    private List<Said> looked(List<ListedUser> users, List<License> licenses, Set<Email> here) {
        List<NewUser> understood = understood(users);
        Either<Failure, List<OnboardingResult>> would = understood.isEmpty()
                ? Either.right(List.of())
                : visitor.use().people().previewOnboarding().handle(visitor.org(), understood);
        Iterator<Either<Failure, OnboardingResult>> results = IntStream.range(0, understood.size())
                .mapToObj(at -> would.map(found -> found.get(at)))
                .iterator();
        return said(
                users, (user, newUser) -> row(user, results.next(), licenses).before(here.contains(newUser.email())));
    }

    private static List<NewUser> understood(List<ListedUser> users) {
        return users.stream()
                .map(ListedUser::user)
                .filter(Either::isRight)
                .map(Either::get)
                .toList();
    }

    /** Those who are here already. */
    private Either<Failure, Set<Email>> here(List<ListedUser> users) {
        return Either.traverseRight(
                        understood(users).stream().map(NewUser::email).toList(),
                        email -> Permitted.of(visitor.use().people().findUser().byEmail(visitor.org(), email)))
                .map(found -> found.toJavaStream()
                        .flatMap(Optional::stream)
                        .map(view -> view.person().email())
                        .collect(ImmutableSet.toImmutableSet()));
    }

    private List<Said> added(List<ListedUser> users, List<License> licenses, Set<Email> here) {
        Iterator<Either<Failure, OnboardingResult>> results =
                onboard(understood(users)).iterator();
        return said(
                users,
                (user, newUser) -> row(user, results.next(), licenses)
                        .in(here.contains(newUser.email()) ? State.SERVED : State.ADDED));
    }

    private static List<Said> said(List<ListedUser> users, BiFunction<ListedUser, NewUser, Row> understood) {
        return users.stream()
                .map(user -> new Said(
                        user,
                        user.user()
                                .fold(
                                        reason -> Row.misunderstood(user, reason),
                                        newUser -> understood.apply(user, newUser))))
                .toList();
    }

    /** One result each. Where a request fails, nobody of it and of those behind it was added. */
    private List<Either<Failure, OnboardingResult>> onboard(List<NewUser> newUsers) {
        List<Either<Failure, OnboardingResult>> results = new ArrayList<>();
        Either<Failure, List<OnboardingResult>> answer = Either.right(List.of());
        for (List<NewUser> some : Lists.partition(newUsers, OnboardUser.MOST_USERS)) {
            answer = answer.flatMap(
                    before -> visitor.use().people().onboardUser().handle(visitor.org(), some));
            Either<Failure, List<OnboardingResult>> these = answer;
            for (int place = 0; place < some.size(); place++) {
                int at = place;
                results.add(these.map(found -> found.get(at)));
            }
        }
        return results;
    }

    private static Row row(ListedUser user, Either<Failure, OnboardingResult> result, List<License> licenses) {
        return result.flatMap(OnboardingResult::outcome)
                .fold(
                        failure -> new Row(user.row().line(), user.who(), State.REFUSED, Reason.all(failure), ""),
                        onboarded -> row(user, onboarded, licenses));
    }

    private static Row row(ListedUser user, Onboarded onboarded, List<License> licenses) {
        List<Reason> reasons = onboarded.refusals().stream()
                .map(finding -> Reason.of(finding, named -> LicenseBoxes.print(named, licenses)))
                .toList();
        return new Row(
                user.row().line(),
                user.who(),
                reasons.isEmpty() ? State.ADDED : State.PARTLY,
                reasons,
                USERS.path(onboarded.person().id().value()));
    }

    private ImportPage page(String text, PastedList list, List<Said> said, boolean adds) {
        return new ImportPage(
                frame, text, "", said.stream().map(Said::row).toList(), adds, refused(list, said), PastedList.MOST);
    }

    /** In the form of the list, so that they can be corrected and pasted again; empty where there are none. */
    private static String refused(PastedList list, List<Said> said) {
        List<String> lines = said.stream()
                .filter(each -> !each.row().reasons().isEmpty())
                .map(each -> list.form().line(each.user().row(), reasons(each.row())))
                .toList();
        return lines.isEmpty()
                ? ""
                : Stream.concat(Stream.of(list.form().header()), lines.stream()).collect(Collectors.joining("\n"));
    }

    private static String reasons(Row row) {
        return row.reasons().stream()
                .map(reason -> (reason.code().isEmpty() ? "" : reason.code() + " ") + reason.message())
                .collect(Collectors.joining(" "));
    }
}
