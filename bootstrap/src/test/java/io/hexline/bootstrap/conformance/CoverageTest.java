package io.hexline.bootstrap.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hexline.conformance.scenario.Scenario;
import io.hexline.conformance.scenario.Step;
import io.hexline.conformance.scenario.Trial;
import io.hexline.domain.code.Code.CodeEntry.Origin;
import io.hexline.domain.code.Codes;
import io.hexline.domain.code.LicenseCode;
import io.hexline.domain.code.MoveUserCode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final String NAME = "MoveUserCode.USER_NOT_FOUND";
    private static final String SHARED = "LicenseCode.LOCATION_NOT_FOUND";

    @Test
    void everyCodeIsShownBothWays() {
        Coverage coverage = new Coverage(ProjectSuite.scenarios());

        assertEquals(
                List.of(),
                Codes.all().stream()
                        .filter(code -> !coverage.covers(code))
                        .map(ExpectedCodes::name)
                        .toList());
    }

    @Test
    void whateverARuleFindsIsShownWhileNoCollaboratorFails() {
        Coverage coverage = new Coverage(ProjectSuite.scenarios());

        assertEquals(
                List.of(),
                Codes.all().stream()
                        .filter(code -> code.entry().origin() == Origin.RULE)
                        .filter(code -> !coverage.coversWithoutFailure(code))
                        .map(ExpectedCodes::name)
                        .toList());
    }

    @Test
    void everyRunThatNamesACodeShowsIt() {
        assertEquals(List.of(), new Coverage(ProjectSuite.scenarios()).emptyClaims());
    }

    @Test
    void aCodeNeedsARunThatShowsItAndATwinThatDoesNot() {
        assertTrue(covers(run(null, 0, "[]"), run(NAME, 1, "['4003']")));
        assertTrue(covers(run(NAME, 0, "['4003 User Not Found']"), run(null, 1, "[]")));
        assertFalse(covers(run(NAME, 0, "['4003']")), "no twin");
        assertFalse(covers(run(null, 0, "['4003']"), run(NAME, 1, "['4003']")), "the twin shows it too");
        assertFalse(covers(run(null, 0, "[]"), run(NAME, 2, "['4003']")), "two facts differ");
        assertFalse(covers(run(null, 0, "[]"), run(NAME, 1, "['4007']")), "it is not shown");
        assertFalse(covers(run(null, 0, "[]"), run(NAME, 1, "['4003 Other']")), "the message is another");
        assertFalse(covers(run(null, 0, "[]"), run(null, 1, "['4003']")), "it is not named");
    }

    @Test
    void aSharedIdIsToldApartByItsMessage() {
        Trial clean = run(null, 0, "[]");

        assertTrue(coverage(clean, run(SHARED, 1, "['400 Unable to find location.']"))
                .covers(LicenseCode.LOCATION_NOT_FOUND));
        assertFalse(coverage(clean, run(SHARED, 1, "['400']")).covers(LicenseCode.LOCATION_NOT_FOUND));
    }

    @Test
    void aRunThatNamesWhatItDoesNotShowIsFound() {
        assertEquals(
                List.of("f, t: No.SUCH_CODE"),
                coverage(run("No.SUCH_CODE", 0, "['4003']")).emptyClaims());
        assertEquals(
                List.of("f, t: " + NAME), coverage(run(NAME, 0, "['4007']")).emptyClaims());
    }

    private static boolean covers(Trial... trials) {
        return coverage(trials).covers(MoveUserCode.USER_NOT_FOUND);
    }

    private static Coverage coverage(Trial... trials) {
        return new Coverage(List.of(new Scenario(Path.of("f"), Arrays.asList(trials))));
    }

    private static Trial run(String code, int differences, String errors) {
        JsonNode expect = json("{'status': 200, 'errors': " + errors + "}");
        return new Trial(
                "t", Optional.ofNullable(code), differences, json("{}"), List.of(new Step(json("{}"), false, expect)));
    }

    private static JsonNode json(String singleQuoted) {
        try {
            return new ObjectMapper().readTree(singleQuoted.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
