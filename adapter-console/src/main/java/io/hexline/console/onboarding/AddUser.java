package io.hexline.console.onboarding;

import static io.hexline.console.page.Menu.USERS;

import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.failure.Failure;
import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.application.user.OnboardUser.OnboardingResult.Onboarded;
import io.hexline.application.user.UserView;
import io.hexline.console.code.Reason;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.AccountRelease;
import io.hexline.console.page.Choices;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Frame;
import io.hexline.console.page.Menu;
import io.hexline.console.page.Permitted;
import io.hexline.console.page.Typed;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.OnboardingCode;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Email;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Adds one person, step by step: what was typed before comes along in the form, and nothing is kept on the server. */
public record AddUser(Frame frame, NewUserForm form, Visitor visitor) {

    private static final String STEP = "step";
    private static final String GO = "go";

    public static Page show(Visit visit, Visitor visitor) {
        Frame frame = Frame.of("Add a user", USERS, visitor);
        Optional<Failure> refusal =
                Menu.refusal(visitor, Permission.ASSIGN_LICENSES, "Only who administers users adds them.");
        if (refusal.isPresent()) {
            return Drawing.trouble(refusal.get(), frame);
        }
        Typed typed = new Typed(visit);
        return Choices.offered(visitor)
                .map(offered -> new LicenseBoxes(offered, Set.copyOf(typed.all(NewUserForm.LICENSE))))
                .map(boxes -> new AddUser(frame, new NewUserForm(typed, boxes), visitor))
                .fold(
                        failure -> Drawing.trouble(failure, frame),
                        add -> visit.isForm()
                                ? add.go(Step.of(typed.text(STEP)), typed.text(GO))
                                : add.draw(Step.PERSON));
    }

    private Page go(Step step, String where) {
        return switch (where) {
            case "back" -> draw(step.back(form.calls()));
            case "numbers" -> draw(Step.CALLING);
            case "add" -> add();
            case "release" -> release();
            default -> forward(step);
        };
    }

    private Page forward(Step step) {
        form.checkPerson();
        if (!form.typed().isSound()) {
            return draw(Step.PERSON);
        }
        return switch (step) {
            case PERSON -> person();
            case LICENSES -> form.licenses().gone() ? licenseGone() : form.calls() ? draw(Step.CALLING) : checked(step);
            case CALLING -> calling();
            case CONFIRM -> draw(Step.CONFIRM);
        };
    }

    private Page person() {
        return checkThatNobodyHasTheEmail()
                .fold(
                        failure -> Drawing.trouble(failure, frame),
                        done -> draw(form.typed().isSound() ? Step.PERSON.next(form.calls()) : Step.PERSON));
    }

    private Page calling() {
        form.checkCalling();
        return form.typed().isSound() ? checked(Step.CALLING) : draw(Step.CALLING);
    }

    private Page licenseGone() {
        return draw(
                400,
                Step.LICENSES,
                List.of(new Reason(
                        "", "", true, "A license that was chosen is not there any more. Choose again.", "")));
    }

    /** Goes on where what was typed would be done. A carrier's account is no matter of the form: it is released afterwards. */
    private Page checked(Step step) {
        return form.newUser()
                .map(newUser -> visitor.use()
                        .people()
                        .previewOnboarding()
                        .handle(visitor.org(), List.of(newUser))
                        .flatMap(results -> results.get(0).outcome())
                        .fold(
                                failure -> draw(Drawing.status(failure), step, Reason.all(failure)),
                                would -> checked(step, would)))
                .orElseGet(() -> draw(step));
    }

    private Page checked(Step step, Onboarded would) {
        List<Reason> reasons = reasons(
                would.refusals().stream().filter(finding -> finding.code() != OnboardingCode.CARRIER_ACCOUNT_CONFLICT));
        return reasons.isEmpty() ? draw(step.next(form.calls())) : draw(400, step, reasons);
    }

    private List<Reason> reasons(Stream<Finding> findings) {
        return findings.map(finding -> Reason.of(
                        finding,
                        named -> LicenseBoxes.print(named, form.licenses().checked())))
                .toList();
    }

    private Either<Failure, ?> checkThatNobodyHasTheEmail() {
        Either<Failure, Optional<UserView>> known = form.email()
                .map(email -> Permitted.of(visitor.use().people().findUser().byEmail(visitor.org(), email)))
                .orElseGet(() -> Either.right(Optional.empty()));
        return known.peek(found -> found.filter(user -> !form.hasAdded(user.person()))
                .ifPresent(user -> form.typed()
                        .refuse(
                                NewUserForm.EMAIL,
                                user.person().name().display()
                                        + " is here with this e-mail already. Look for the user in the list.")));
    }

    private Page draw(Step step) {
        return draw(form.typed().isSound() ? 200 : 400, step, List.of());
    }

    private Page draw(int status, Step step, List<Reason> reasons) {
        return NewUserPage.of(frame, step, form, reasons, visitor)
                .fold(
                        failure -> Drawing.trouble(failure, frame),
                        page -> Drawing.draw(status, templates -> templates.onboardingAdd(page)));
    }

    private Page add() {
        form.checkPerson();
        if (!form.typed().isSound()) {
            return draw(Step.PERSON);
        }
        if (form.licenses().gone()) {
            return licenseGone();
        }
        if (form.calls()) {
            form.checkCalling();
        }
        return form.newUser().map(this::addUnlessHere).orElseGet(() -> draw(Step.CALLING));
    }

    /** Somebody who is here already is not changed by being added; nor is anybody by the same form, sent twice. */
    private Page addUnlessHere(NewUser newUser) {
        return checkThatNobodyHasTheEmail()
                .fold(
                        failure -> Drawing.trouble(failure, frame),
                        done -> form.typed().isSound() ? onboard(newUser) : draw(Step.PERSON));
    }

    private Page onboard(NewUser newUser) {
        return visitor.use()
                .people()
                .onboardUser()
                .handle(visitor.org(), List.of(newUser))
                .flatMap(results -> results.get(0).outcome())
                .fold(failure -> draw(Drawing.status(failure), Step.CONFIRM, Reason.all(failure)), this::added);
    }

    private Page added(Onboarded onboarded) {
        Person person = onboarded.person();
        if (onboarded.refusals().isEmpty()) {
            visitor.session().tell(person.name().display() + " was added.");
            return Page.seeOther(USERS.path(person.id().value()));
        }
        return partly(person, reasons(onboarded.refusals().stream()));
    }

    private Page partly(Person person, List<Reason> reasons) {
        return AddedUserPage.of(frame, form, person, reasons, visitor)
                .fold(
                        failure -> Drawing.trouble(failure, frame),
                        page -> Drawing.draw(templates -> templates.onboardingAdded(page)));
    }

    private Page release() {
        form.checkPerson();
        return form.email().map(this::release).orElseGet(() -> draw(Step.PERSON));
    }

    private Page release(Email email) {
        return visitor.use()
                .people()
                .findUser()
                .byEmail(visitor.org(), email)
                .filterOrElse(
                        user -> form.hasAdded(user.person()),
                        user -> new Failure.Invalid("The user was not added here just now. On the page of "
                                + user.person().name().display() + " the account can be released."))
                .flatMap(user -> AccountRelease.of(email, visitor).map(released -> user.person()))
                .fold(failure -> Drawing.trouble(failure, frame), person -> partly(person, List.of()));
    }
}
