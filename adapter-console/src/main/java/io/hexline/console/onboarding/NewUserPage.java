package io.hexline.console.onboarding;

import com.google.common.collect.ImmutableList;
import io.hexline.application.failure.Failure;
import io.hexline.console.code.Reason;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.onboarding.LicenseBoxes.Group;
import io.hexline.console.page.Choice;
import io.hexline.console.page.Choices;
import io.hexline.console.page.Fact;
import io.hexline.console.page.Field;
import io.hexline.console.page.Frame;
import io.hexline.console.page.FreeNumbers;
import io.hexline.console.page.Hidden;
import io.hexline.domain.license.License;
import io.hexline.domain.value.Id.LocationId;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One step of adding somebody.
 *
 * @param hidden what was typed in the other steps
 * @param isWrong whether something has to be corrected
 * @param reasons why nobody was added; none at first
 */
public record NewUserPage(
        Frame frame,
        Step step,
        List<Hidden> hidden,
        List<Field> person,
        List<Group> licenses,
        Calling calling,
        List<Fact> summary,
        boolean isWrong,
        List<Reason> reasons) {

    private static final int MOST_NUMBERS = 30;

    /**
     * From where somebody is to call, and how it is reached.
     *
     * @param free numbers that nobody has at the location that is chosen
     * @param isChosen whether one is
     */
    public record Calling(
            List<Choice> locations,
            Field location,
            Field number,
            Field extension,
            List<String> free,
            boolean isChosen) {}

    static Either<Failure, NewUserPage> of(
            Frame frame, Step step, NewUserForm form, List<Reason> reasons, Visitor visitor) {
        return calling(step, form, visitor)
                .map(calling -> new NewUserPage(
                        frame,
                        step,
                        form.hiddenAt(Optional.of(step)),
                        form.person(),
                        form.licenses().groups(),
                        calling,
                        summary(form, calling),
                        !form.typed().isSound(),
                        reasons));
    }

    private static Either<Failure, Calling> calling(Step step, NewUserForm form, Visitor visitor) {
        boolean asked = step == Step.CALLING || step == Step.CONFIRM;
        Either<Failure, List<Choice>> locations =
                asked ? Choices.locations(visitor, form.location(), true) : Either.right(List.of());
        return locations.flatMap(choices -> free(step, form, visitor)
                .map(free -> new Calling(
                        choices,
                        form.typed().field(NewUserForm.LOCATION, "Location"),
                        form.typed().field(NewUserForm.NUMBER, "Number"),
                        form.typed().field(NewUserForm.EXTENSION, "Extension"),
                        free,
                        choices.stream().anyMatch(Choice::isChosen))));
    }

    private static Either<Failure, List<String>> free(Step step, NewUserForm form, Visitor visitor) {
        return form.location()
                .filter(location -> step == Step.CALLING)
                .map(location -> free(location, visitor))
                .orElseGet(() -> Either.right(List.of()));
    }

    /** None where nobody can call from any more, either. */
    private static Either<Failure, List<String>> free(LocationId location, Visitor visitor) {
        return new FreeNumbers(location, MOST_NUMBERS, visitor)
                .withLicense()
                .fold(
                        failure -> failure instanceof Failure.Trouble ? Either.left(failure) : Either.right(List.of()),
                        Either::right);
    }

    private static List<Fact> summary(NewUserForm form, Calling calling) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        form.email()
                .ifPresent(email ->
                        facts.add(new Fact("Name", form.name(email).display()), new Fact("E-mail", email.value())));
        facts.add(new Fact("Licenses", licenses(form)));
        if (form.calls()) {
            calling.locations().stream()
                    .filter(Choice::isChosen)
                    .forEach(location -> facts.add(new Fact("Location", location.label())));
            add(facts, calling.number());
            add(facts, calling.extension());
        }
        return facts.build();
    }

    private static void add(ImmutableList.Builder<Fact> facts, Field field) {
        if (!field.value().isEmpty()) {
            facts.add(new Fact(field.label(), field.value()));
        }
    }

    private static String licenses(NewUserForm form) {
        List<License> checked = form.licenses().checked();
        return checked.isEmpty() ? "None" : checked.stream().map(License::name).collect(Collectors.joining(", "));
    }

    /** All of them, as they are shown above the form. */
    public List<Step> steps() {
        return Arrays.asList(Step.values());
    }
}
