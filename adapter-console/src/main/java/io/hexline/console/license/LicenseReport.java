package io.hexline.console.license;

import com.google.common.collect.ImmutableList;
import io.hexline.application.failure.Failure;
import io.hexline.application.license.AssignLicenses.AssignLicensesResult;
import io.hexline.application.license.PreviewLicenses.CallingPlace;
import io.hexline.application.license.PreviewLicenses.LicensesPreview;
import io.hexline.application.license.PreviewLicenses.PreviewedLicense;
import io.hexline.console.code.Reason;
import io.hexline.domain.code.Finding;
import io.hexline.domain.code.OnboardingCode;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.license.LicenseOperation.Action;
import io.hexline.domain.value.Id.LicenseId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a request for licenses would do, or has done.
 *
 * @param tone {@code good}, {@code note} or {@code bad}
 * @param items what becomes of each license
 * @param besides what changes for the user's calls, in sentences
 * @param reasons why not all that is asked for is done
 * @param accountHeld whether one of them is that a carrier keeps an account with the user's e-mail
 */
public record LicenseReport(
        String tone,
        String headline,
        List<Item> items,
        List<String> besides,
        List<Reason> reasons,
        boolean accountHeld) {

    public LicenseReport {
        items = ImmutableList.copyOf(items);
        besides = ImmutableList.copyOf(besides);
        reasons = ImmutableList.copyOf(reasons);
    }

    /**
     * One license.
     *
     * @param tone that of a mark; empty for none
     * @param left how many units are left then, in words; empty where that is not said
     */
    public record Item(String name, String tone, String fate, String left) {}

    /** What would be done. */
    static LicenseReport of(LicensesPreview preview, Map<LicenseId, String> names) {
        List<Finding> refusals = preview.result().refusals();
        return switch (preview.outcome()) {
            case APPLIED -> of("good", "All of it can be done.", preview, refusals, names);
            case PARTLY_APPLIED -> of("note", "A part of it can be done.", preview, refusals, names);
            case REFUSED -> of("bad", "Nothing of it can be done.", preview, refusals, names);
        };
    }

    private static LicenseReport of(
            String tone,
            String headline,
            LicensesPreview preview,
            List<Finding> refusals,
            Map<LicenseId, String> names) {
        return new LicenseReport(
                tone,
                headline,
                preview.licenses().stream().map(LicenseReport::item).toList(),
                besides(preview),
                reasons(refusals, names),
                accountHeld(refusals));
    }

    private static Item item(PreviewedLicense previewed) {
        String left = previewed.freeUnits() + " left then";
        return switch (previewed.fate()) {
            case ASSIGNED -> new Item(previewed.license().name(), "good", "Assigned", left);
            case REMOVED -> new Item(previewed.license().name(), "good", "Removed", left);
            case UNCHANGED -> new Item(previewed.license().name(), "", "Stays", "");
            case REFUSED -> new Item(previewed.license().name(), "bad", "Refused", "");
        };
    }

    private static List<String> besides(LicensesPreview preview) {
        Stream<String> ends = preview.callingEnds()
                ? Stream.of("There are no calls any more: number and extension are given up.")
                : Stream.empty();
        return Stream.concat(preview.place().stream().map(LicenseReport::sentence), ends)
                .toList();
    }

    private static String sentence(CallingPlace place) {
        return "Calls from " + place.location().name()
                + place.lines().number().map(number -> ", number " + number).orElse("")
                + place.lines()
                        .extension()
                        .map(digits -> ", extension " + digits)
                        .orElse("") + ".";
    }

    /** What was done of it, and what not. */
    static LicenseReport saved(
            AssignLicensesResult result, Collection<LicenseOperation> asked, Map<LicenseId, String> names) {
        Collection<LicenseId> held = result.holdings().licenses();
        return new LicenseReport(
                "note",
                "A part of it was saved.",
                asked.stream()
                        .map(operation -> result.refused().contains(operation.license())
                                ? refused(operation, held, names)
                                : done(operation, names))
                        .toList(),
                List.of(),
                reasons(result.refusals(), names),
                accountHeld(result.refusals()));
    }

    private static Item done(LicenseOperation operation, Map<LicenseId, String> names) {
        return new Item(name(operation, names), "good", operation.action() == Action.ADD ? "Assigned" : "Removed", "");
    }

    /** A license that is held and is to be held can still be refused: such as with another number. */
    private static Item refused(LicenseOperation operation, Collection<LicenseId> held, Map<LicenseId, String> names) {
        boolean stays = operation.action() == Action.REMOVE || held.contains(operation.license());
        return new Item(name(operation, names), "bad", stays ? "Refused, stays as it was" : "Not assigned", "");
    }

    private static String name(LicenseOperation operation, Map<LicenseId, String> names) {
        return names.getOrDefault(operation.license(), operation.license().value());
    }

    /** Nothing was done, because of these. */
    static LicenseReport refused(
            List<Finding> refusals,
            Collection<LicenseOperation> asked,
            Collection<LicenseId> held,
            Map<LicenseId, String> names) {
        return new LicenseReport(
                "bad",
                "Nothing was saved.",
                asked.stream().map(operation -> refused(operation, held, names)).toList(),
                List.of(),
                reasons(refusals, names),
                accountHeld(refusals));
    }

    /** Nothing is done, and it is no rule that speaks against it. */
    static LicenseReport failed(String headline, Failure failure) {
        return new LicenseReport("bad", headline, List.of(), List.of(), Reason.all(failure), false);
    }

    /** Licenses are named by their names. */
    private static List<Reason> reasons(List<Finding> refusals, Map<LicenseId, String> names) {
        return refusals.stream()
                .map(finding -> Reason.of(
                        finding,
                        value -> value instanceof LicenseId id ? names.getOrDefault(id, id.value()) : value.toString()))
                .toList();
    }

    private static boolean accountHeld(List<Finding> refusals) {
        return refusals.stream().anyMatch(finding -> finding.code() == OnboardingCode.CARRIER_ACCOUNT_CONFLICT);
    }
}
