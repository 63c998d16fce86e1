package io.hexline.console.license;

import static io.hexline.console.page.Menu.USERS;

import com.google.common.collect.ImmutableMap;
import io.hexline.application.access.Authorization.Permission;
import io.hexline.application.failure.Failure;
import io.hexline.application.license.AssignLicenses.AssignLicensesCommand;
import io.hexline.application.license.AssignLicenses.AssignLicensesResult;
import io.hexline.application.user.UserView;
import io.hexline.console.http.Page;
import io.hexline.console.http.Visit;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.AccountRelease;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Frame;
import io.hexline.console.page.Menu;
import io.hexline.console.page.Permitted;
import io.hexline.domain.license.License.OfferedLicense;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.Action;
import io.hexline.domain.user.Person;
import io.hexline.domain.value.Id.LicenseId;
import io.hexline.domain.value.Id.OrgId;
import io.hexline.domain.value.Id.PersonId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Shows what somebody holds, says what the rules make of a change while it is chosen, and carries it out.
 *
 * @param offered everything that the organization has bought
 */
public record LicenseEditor(Visitor visitor, UserView user, List<OfferedLicense> offered) {

    /** What follows the path of the user. */
    public static final String SEGMENT = "licenses";

    /** What the button of the form is for. */
    private static final String ACTION = "do";

    /** The page of the licenses of the user with this id. */
    public static Page show(String id, Visit visit, Visitor visitor) {
        OrgId org = visitor.org();
        return Failure.orInvalid(PersonId.parse(id))
                .flatMap(person -> visitor.use().people().findUser().byId(org, person))
                .flatMap(user -> visitor.use()
                        .licensing()
                        .listLicenses()
                        .all(org)
                        .map(offered -> new LicenseEditor(visitor, user, offered)))
                .flatMap(editor -> editor.answer(visit))
                .fold(failure -> Drawing.trouble(failure, Frame.of("Licenses", USERS, visitor)), page -> page);
    }

    private Either<Failure, Page> answer(Visit visit) {
        if (!visit.isForm()) {
            return Menu.may(visitor, Permission.ASSIGN_LICENSES)
                    ? drawn(200, untouched(), nothing())
                    : Either.right(Drawing.draw(templates ->
                            templates.licenseHeld(page(untouched(), CallingPlaces.NONE, Optional.empty(), nothing()))));
        }
        Optional<Failure> refusal =
                Menu.refusal(visitor, Permission.ASSIGN_LICENSES, "Only who administers users changes their licenses.");
        if (refusal.isPresent()) {
            return Either.left(refusal.get());
        }
        LicensesForm form = LicensesForm.read(visit, user.subscriber());
        return switch (visit.field(ACTION).orElse("check")) {
            case "save" -> form.wrong().isEmpty() ? saved(form) : drawn(400, form, nothing());
            case "release" -> released(form);
            default -> drawn(200, form, nothing());
        };
    }

    private LicensesForm untouched() {
        return LicensesForm.of(person().holdings().licenses(), user.subscriber());
    }

    private Person person() {
        return user.person();
    }

    private List<LicenseOperation> operations(LicensesForm form) {
        return form.operations(this::calls, user.subscriber());
    }

    private boolean calls(LicenseId id) {
        return offered.stream()
                .map(OfferedLicense::license)
                .anyMatch(license -> license.id().equals(id) && license.kind().isCalling());
    }

    private Map<LicenseId, String> names() {
        return offered.stream()
                .map(OfferedLicense::license)
                .collect(ImmutableMap.toImmutableMap(license -> license.id(), license -> license.name()));
    }

    private AssignLicensesCommand command(List<LicenseOperation> operations) {
        return new AssignLicensesCommand(
                visitor.org(), Optional.of(person().id()), Optional.empty(), operations, List.of());
    }

    private Either<Failure, Page> saved(LicensesForm form) {
        List<LicenseOperation> asked = operations(form);
        return visitor.use()
                .licensing()
                .assignLicenses()
                .handle(command(asked))
                .fold(failure -> notSaved(failure, form, asked), result -> saved(result, form, asked));
    }

    private Either<Failure, Page> saved(AssignLicensesResult result, LicensesForm form, List<LicenseOperation> asked) {
        if (!result.isPartial()) {
            visitor.session().tell(sentence(asked));
            return Either.right(Page.seeOther(userPath()));
        }
        return again().flatMap(later -> later.drawn(
                200,
                form.holding(later.person().holdings().licenses()),
                new Said(Optional.of(LicenseReport.saved(result, asked, names())), Optional.empty())));
    }

    /** With everything as it is now. */
    private Either<Failure, LicenseEditor> again() {
        OrgId org = visitor.org();
        return visitor.use()
                .people()
                .findUser()
                .byId(org, person().id())
                .flatMap(now -> visitor.use()
                        .licensing()
                        .listLicenses()
                        .all(org)
                        .map(units -> new LicenseEditor(visitor, now, units)));
    }

    private Either<Failure, Page> notSaved(Failure failure, LicensesForm form, List<LicenseOperation> asked) {
        if (failure instanceof Failure.NotAllowed || failure instanceof Failure.NotFound) {
            return Either.left(failure);
        }
        LicenseReport report = failure instanceof Failure.Refused refused
                ? LicenseReport.refused(
                        refused.findings(), asked, person().holdings().licenses(), names())
                : LicenseReport.failed("Nothing was saved.", failure);
        return drawn(Drawing.status(failure), form, new Said(Optional.of(report), Optional.empty()));
    }

    private String sentence(List<LicenseOperation> asked) {
        return asked.isEmpty()
                ? "Nothing was changed: what is chosen is what is held."
                : "Saved for " + person().name().display() + ". "
                        + asked.stream().map(this::sentence).collect(Collectors.joining(" "));
    }

    private String sentence(LicenseOperation operation) {
        String name =
                names().getOrDefault(operation.license(), operation.license().value());
        boolean kept = person().holdings().licenses().contains(operation.license());
        return operation.action() == Action.REMOVE
                ? "Removed " + name + "."
                : kept ? "Number and extension go with " + name + "." : "Assigned " + name + ".";
    }

    private Either<Failure, Page> released(LicensesForm form) {
        return Permitted.of(visitor.use().people().manageCarrierAccounts().find(visitor.org(), person().email()))
                .flatMap(kept -> AccountRelease.of(person().email(), visitor)
                        .map(email -> kept.map(account -> "The carrier " + account.keeper() + " has given up " + email)
                                .orElse("No carrier has " + email + " any more")))
                .map(sentence -> sentence + ". It can be saved now.")
                .flatMap(sentence -> drawn(200, form, new Said(Optional.empty(), Optional.of(sentence))));
    }

    /**
     * What is said above the form.
     *
     * @param saved what became of what was sent
     * @param released whose account was released
     */
    private record Said(Optional<LicenseReport> saved, Optional<String> released) {}

    private static Said nothing() {
        return new Said(Optional.empty(), Optional.empty());
    }

    private Either<Failure, Page> drawn(int status, LicensesForm form, Said said) {
        return CallingPlaces.of(form, visitor)
                .flatMap(places -> check(form, said)
                        .map(check -> Drawing.draw(
                                status, templates -> templates.licenseEdit(page(form, places, check, said)))));
    }

    /** What has just been said of what was sent is not said again. */
    private Either<Failure, Optional<LicenseReport>> check(LicensesForm form, Said said) {
        List<LicenseOperation> asked = form.wrong().isEmpty() ? operations(form) : List.of();
        return asked.isEmpty() || said.saved().isPresent()
                ? Either.right(Optional.empty())
                : visitor.use()
                        .licensing()
                        .previewLicenses()
                        .handle(command(asked))
                        .fold(
                                LicenseEditor::impossible,
                                preview -> Either.right(Optional.of(LicenseReport.of(preview, names()))));
    }

    private static Either<Failure, Optional<LicenseReport>> impossible(Failure failure) {
        return failure instanceof Failure.NotAllowed
                ? Either.left(failure)
                : Either.right(Optional.of(LicenseReport.failed("Nothing of it can be done.", failure)));
    }

    private LicensesPage page(LicensesForm form, CallingPlaces places, Optional<LicenseReport> check, Said said) {
        return new LicensesPage(
                Frame.of("Licenses of " + person().name().display(), USERS, visitor),
                userPath() + "/" + SEGMENT,
                userPath(),
                person().name().display(),
                LicenseGroup.of(offered, form.chosen()),
                form,
                LicensesForm.known(user.subscriber()).shown(),
                places,
                said.saved(),
                check,
                said.released(),
                Menu.mayAtHome(visitor, Permission.MANAGE_CARRIER_ACCOUNTS));
    }

    private String userPath() {
        return USERS.path(person().id().value());
    }
}
