package io.hexline.bootstrap.provisioning;

import static io.hexline.bootstrap.provisioning.Reception.ACME;
import static io.hexline.bootstrap.provisioning.Reception.calling;
import static io.hexline.bootstrap.provisioning.Reception.newUser;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.UseCases;
import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.application.user.OnboardUser.OnboardingResult;
import io.hexline.domain.license.LicenseDecision.Outcome;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said of people before they are onboarded is what becomes of them. */
class PreviewOnboardingTest {

    private final Reception reception = new Reception();

    private List<OnboardingResult> preview(List<NewUser> newUsers) {
        return UseCases.on(reception.memory.host())
                .people()
                .previewOnboarding()
                .handle(ACME, newUsers)
                .get();
    }

    /** What became of each, but for the ids of those who are new. */
    private static List<Object> said(List<OnboardingResult> results) {
        return results.stream()
                .<Object>map(result -> result.outcome()
                        .fold(
                                failure -> failure,
                                done -> List.of(
                                        done.applied(),
                                        done.refusals(),
                                        done.person().email(),
                                        done.person().holdings())))
                .toList();
    }

    private void assertForeseen(List<NewUser> newUsers, Outcome... outcomes) {
        Object before = reception.memory.world();
        List<OnboardingResult> foreseen = preview(newUsers);
        assertEquals(before, reception.memory.world());

        assertEquals(said(foreseen), said(reception.onboard(reception.memory.host(), newUsers)));
        assertEquals(
                List.of(outcomes),
                foreseen.stream()
                        .filter(result -> result.outcome().isRight())
                        .map(result -> result.outcome().get().applied())
                        .toList());
    }

    @Test
    void whatIsTakenIsNotFree() {
        assertForeseen(
                List.of(
                        newUser("extension@acme.example", calling("101", "")),
                        newUser("number@acme.example", calling("110", "+4721555101")),
                        newUser("nobodys@acme.example", calling("111", "+4721555199")),
                        newUser("taken@acme.example", calling("112", "")),
                        newUser("gil@globex.example", calling("113", "")),
                        newUser("free@acme.example", calling("114", "+4721555102"))),
                Outcome.PARTLY_APPLIED,
                Outcome.PARTLY_APPLIED,
                Outcome.PARTLY_APPLIED,
                Outcome.PARTLY_APPLIED,
                Outcome.APPLIED);
    }

    @Test
    void whatTheFirstTakesIsNotFreeForThoseBehind() {
        assertForeseen(
                List.of(
                        newUser("first@acme.example", calling("110", "+4721555102")),
                        newUser("extension@acme.example", calling("110", "")),
                        newUser("number@acme.example", calling("111", "+4721555102")),
                        newUser("other@acme.example", calling("112", ""))),
                Outcome.APPLIED,
                Outcome.PARTLY_APPLIED,
                Outcome.PARTLY_APPLIED,
                Outcome.APPLIED);
    }

    /** Of forty, one is in use. */
    @Test
    void unitsRunOut() {
        List<NewUser> newUsers = IntStream.range(0, 41)
                .mapToObj(at -> newUser("user" + at + "@acme.example", calling(String.valueOf(200 + at), "")))
                .toList();

        assertForeseen(
                newUsers,
                Stream.concat(
                                Stream.generate(() -> Outcome.APPLIED).limit(39),
                                Stream.generate(() -> Outcome.PARTLY_APPLIED).limit(2))
                        .toArray(Outcome[]::new));
    }

    @Test
    void aListHasAnEnd() {
        UseCases all = UseCases.on(reception.memory.host());

        assertTrue(all.people().previewOnboarding().handle(ACME, List.of()).isLeft());
        assertTrue(all.people()
                .previewOnboarding()
                .handle(ACME, Collections.nCopies(501, newUser("a@acme.example")))
                .isLeft());
    }
}
