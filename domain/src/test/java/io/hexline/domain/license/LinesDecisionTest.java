package io.hexline.domain.license;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.domain.code.Finding;
import io.hexline.domain.license.LicenseOperation.CallingProperties;
import io.hexline.domain.license.LinesDecision.GivenNumber;
import io.hexline.domain.license.PlacementRule.Placement;
import io.hexline.domain.number.InventoryNumber.NumberOwner;
import io.hexline.domain.number.InventoryNumber.NumberType;
import io.hexline.domain.user.Lines;
import io.hexline.domain.user.Lines.AlternateNumber;
import io.hexline.domain.value.Extension;
import io.hexline.domain.value.Id.LocationId;
import io.hexline.domain.value.Id.WorkspaceId;
import io.hexline.domain.value.PhoneNumber;
import io.hexline.domain.value.PhoneNumber.Written;
import io.hexline.domain.value.RingPattern;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of a user's lines when it is given numbers. */
class LinesDecisionTest {

    private static final LocationId OFFICE = LicenseFixture.OFFICE.id();
    private static final PhoneNumber ONE = new PhoneNumber("+14085550101");
    private static final PhoneNumber OTHER = new PhoneNumber("+14085550102");
    private static final Optional<Extension> OWN = Optional.of(new Extension("2007"));
    private static final Optional<Extension> FURTHER = Optional.of(new Extension("2008"));
    private static final Lines EXTENSION_ONLY = Lines.of(OWN, Optional.empty());
    private static final NumberOwner SALES = new NumberOwner.Workspace(new WorkspaceId("sales"), "Sales");

    private Optional<NumberOwner> extensionOwner = Optional.empty();

    private GivenNumber given(PhoneNumber number, Optional<Extension> extension, boolean primary) {
        Placement place = new Placement(
                CallingProperties.of(Optional.of(OFFICE), Optional.of(Written.of(number)), extension),
                Optional.of(LicenseFixture.OFFICE),
                Optional.of(LicenseFixture.unassigned(OFFICE, number, NumberType.GEOGRAPHIC)),
                Optional.empty(),
                Optional.empty(),
                1,
                extensionOwner,
                Optional.empty());
        return new GivenNumber(place, RingPattern.LONG_LONG, primary);
    }

    private static List<String> refusals(LinesDecision decision) {
        return decision.refusals().stream().map(Finding::text).toList();
    }

    @Test
    void alternatesComeOneAfterTheOther() {
        LinesDecision decision = LinesDecision.of(
                EXTENSION_ONLY, List.of(given(ONE, FURTHER, false), given(OTHER, Optional.empty(), false)));

        assertEquals(List.of(), refusals(decision));
        assertEquals(
                new Lines(
                        OWN,
                        Optional.empty(),
                        List.of(
                                new AlternateNumber(ONE, FURTHER, RingPattern.LONG_LONG),
                                new AlternateNumber(OTHER, Optional.empty(), RingPattern.LONG_LONG)),
                        Optional.empty()),
                decision.after());
    }

    @Test
    void aPrimaryNumberTakesTheExtensionAlongUnlessItHasOne() {
        assertEquals(
                Lines.of(OWN, Optional.of(ONE)),
                LinesDecision.of(EXTENSION_ONLY, List.of(given(ONE, Optional.empty(), true)))
                        .after());
        assertEquals(
                Lines.of(FURTHER, Optional.of(ONE)),
                LinesDecision.of(EXTENSION_ONLY, List.of(given(ONE, FURTHER, true)))
                        .after());
        LinesDecision same = LinesDecision.of(EXTENSION_ONLY, List.of(given(ONE, OWN, true)));
        assertEquals(List.of(), refusals(same));
        assertEquals(Lines.of(OWN, Optional.of(ONE)), same.after());
    }

    @Test
    void whatTheRulesRefuseLeavesTheLinesAsTheyAre() {
        extensionOwner = Optional.of(SALES);
        LinesDecision decision = LinesDecision.of(EXTENSION_ONLY, List.of(given(ONE, FURTHER, false)));

        assertEquals(
                List.of("The extension is not available. It is already assigned to a user : Sales"),
                refusals(decision));
        assertEquals(EXTENSION_ONLY, decision.after());
    }

    @Test
    void nothingIsGivenTwice() {
        LinesDecision twice = LinesDecision.of(
                EXTENSION_ONLY, List.of(given(ONE, Optional.empty(), false), given(ONE, Optional.empty(), false)));
        assertEquals(
                List.of("The phone number " + ONE
                        + " is not available: it is no unassigned number of the user's location."),
                refusals(twice));

        LinesDecision sameExtension =
                LinesDecision.of(EXTENSION_ONLY, List.of(given(ONE, FURTHER, false), given(OTHER, FURTHER, false)));
        LinesDecision ownExtension = LinesDecision.of(EXTENSION_ONLY, List.of(given(ONE, OWN, false)));
        LinesDecision primaryWithAnothers =
                LinesDecision.of(EXTENSION_ONLY, List.of(given(ONE, FURTHER, false), given(OTHER, FURTHER, true)));
        for (LinesDecision decision : List.of(sameExtension, ownExtension, primaryWithAnothers)) {
            assertEquals(
                    List.of("The extension is not available. It is already assigned to a user : the same user"),
                    refusals(decision));
        }
    }

    @Test
    void somebodyMustBeReached() {
        List<String> unreached = List.of("User should have either phone number or extension.");

        assertEquals(unreached, refusals(LinesDecision.of(Lines.NONE, List.of())));
        assertEquals(unreached, refusals(LinesDecision.of(Lines.NONE, List.of(given(ONE, Optional.empty(), false)))));
        assertEquals(List.of(), refusals(LinesDecision.of(EXTENSION_ONLY, List.of())));
        assertEquals(List.of(), refusals(LinesDecision.of(Lines.of(Optional.empty(), Optional.of(ONE)), List.of())));
    }
}
