package io.hexline.console.code;

import static io.hexline.console.page.Menu.CODES;

import io.hexline.console.http.Page;
import io.hexline.console.http.Visit.Visitor;
import io.hexline.console.page.CodeKey;
import io.hexline.console.page.Drawing;
import io.hexline.console.page.Frame;
import io.hexline.domain.Rules;
import io.hexline.domain.Rules.FamilyRule;
import io.hexline.domain.code.Code;
import io.hexline.domain.code.Code.CodeEntry;
import io.hexline.domain.code.Code.CodeEntry.Kind;
import io.hexline.domain.code.Code.CodeEntry.Origin;
import io.hexline.domain.code.Code.CodeEntry.Phase;
import io.hexline.domain.code.Codes;
import java.util.List;
import java.util.Optional;

/**
 * Everything about one code.
 *
 * @param cause what brings it about besides rules, in a sentence; empty where only rules do
 * @param rules that report it; none where a request or a collaborator does
 * @param scenarios that show it
 */
public record CodePage(
        Frame frame, Code code, Optional<String> cause, List<FamilyRule> rules, List<Scenario> scenarios) {

    private static final int NOT_FOUND = 404;

    /** The code with this family and name. */
    public static Optional<Code> named(String key) {
        return Codes.all().stream().filter(code -> CodeKey.of(code).equals(key)).findFirst();
    }

    /** The code that is meant, by its key; or by its id or its name, which several may share. */
    static Page show(String written, Visitor visitor) {
        return named(written)
                .map(code -> Drawing.draw(templates -> templates.codeOne(of(code, visitor))))
                .orElseGet(() -> meant(written, visitor));
    }

    private static Page meant(String written, Visitor visitor) {
        List<Code> meant = Codes.all().stream()
                .filter(code -> written.equalsIgnoreCase(code.id())
                        || written.equalsIgnoreCase(code.name())
                        || written.equalsIgnoreCase(CodeKey.of(code)))
                .toList();
        return switch (meant.size()) {
            case 0 -> unknown(written, visitor);
            case 1 -> Page.seeOther(CodeKey.path(meant.get(0)));
            default -> CodesPage.sharing(written, meant, visitor);
        };
    }

    private static Page unknown(String written, Visitor visitor) {
        Frame frame = Frame.of("There is no such code", CODES, visitor);
        return Drawing.draw(NOT_FOUND, templates -> templates.codeUnknown(frame, written, Codes.near(written)));
    }

    private static CodePage of(Code code, Visitor visitor) {
        return new CodePage(
                Frame.of("Code " + code.id(), CODES, visitor),
                code,
                cause(code.entry().origin()),
                Rules.reporting(code),
                Scenario.showing(code));
    }

    private static Optional<String> cause(Origin origin) {
        return switch (origin) {
            case RULE -> Optional.empty();
            case REQUEST -> Optional.of("The request as it is written, before anything else is looked at.");
            case DIRECTORY -> Optional.of("The directory, which knows who belongs to which organization, failed.");
            case PLATFORM -> Optional.of("The calling platform failed.");
            case CARRIER -> Optional.of("A carrier of phone numbers refused or failed.");
            case RECORDING -> Optional.of("The recording of calls failed.");
            case BILLING -> Optional.of("Billing failed.");
            case EMERGENCY -> Optional.of("The service of emergency addresses failed.");
            case FILES -> Optional.of("The store of announcements and of devices' files failed.");
        };
    }

    /** When it is reported, in a sentence. */
    public String moment() {
        return switch (code.entry().phase()) {
            case REQUEST -> "Before anything begins; nothing has changed.";
            case ASSESS -> "While what is asked for is looked at; nothing has changed.";
            case EXECUTE -> "While what was accepted is carried out.";
        };
    }

    /** In which part of its document it is. */
    public String section() {
        CodeEntry entry = code.entry();
        return switch (entry.documentation()) {
            case MOVE_USERS ->
                entry.kind() == Kind.IMPACT
                        ? "in the list of impacts"
                        : entry.phase() == Phase.REQUEST
                                ? "in the list of errors of the initial request validation"
                                : "in the list of errors of a move";
            case ASSIGN_LICENSES -> "in the list of refusals with status 400";
            case TROUBLESHOOT_STATUS_400 -> "under “Review the Error Description in the HAR File”";
            case HEXLINE, CUSTOM -> "";
        };
    }

    /** Where the project's own reference has it. */
    public String heading() {
        return code.id() + " " + code.name();
    }
}
