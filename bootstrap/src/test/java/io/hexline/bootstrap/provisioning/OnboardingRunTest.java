package io.hexline.bootstrap.provisioning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.hexline.application.failure.Failure;
import io.hexline.application.user.OnboardUser.NewUser;
import io.hexline.application.user.OnboardUser.OnboardingResult;
import io.hexline.domain.code.Finding;
import io.hexline.domain.license.LicenseOperation;
import io.hexline.domain.value.Id.LicenseId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A run of as many users as one request can bring, of whom each fares differently. */
class OnboardingRunTest {

    /** Of ten users in a row: what happens to each. */
    private static NewUser newUser(int number) {
        String email = "user" + number + "@acme.example";
        String extension = String.valueOf(200 + number);
        return switch (number % 10) {
            case 1 -> Reception.newUser(email, Reception.calling("101", ""));
            case 2 -> Reception.newUser("Gil@globex.example");
            case 3 -> Reception.newUser("TAKEN@acme.example", Reception.calling(extension, ""));
            case 4 -> Reception.newUser("BO@acme.example");
            case 5 -> Reception.newUser(email, LicenseOperation.add(new LicenseId("nothing")));
            case 6 -> Reception.newUser(email, LicenseOperation.add(Reception.CALLING));
            case 7 -> Reception.newUser(email, Reception.calling(extension, "+4721555999"));
            default -> Reception.newUser(email, Reception.calling(extension, ""));
        };
    }

    private static String expected(int number) {
        return switch (number % 10) {
            case 1 -> "[4202]";
            case 2 -> "409";
            case 3 -> "[5302]";
            case 5 -> "[400000]";
            case 6 -> "[400411]";
            case 7 -> "[400]";
            default -> "[]";
        };
    }

    @Test
    void eachResultIsRightAndInOrder() {
        Reception reception = new Reception();
        List<NewUser> newUsers =
                IntStream.range(0, 50).mapToObj(OnboardingRunTest::newUser).toList();

        List<OnboardingResult> results = reception.onboard(reception.memory.host(), newUsers);

        assertEquals(
                newUsers.stream().map(NewUser::email).toList(),
                results.stream().map(OnboardingResult::email).toList());
        assertEquals(
                IntStream.range(0, 50).mapToObj(OnboardingRunTest::expected).toList(),
                results.stream().map(OnboardingRunTest::codes).toList());
        for (int number = 0; number < 50; number++) {
            boolean calls = List.of(0, 8, 9).contains(number % 10);
            String email = newUsers.get(number).email().value();
            boolean ours = number % 10 != 2;
            assertEquals(
                    ours ? (calls ? 2 : 1) : 0,
                    reception.person(email).orElseThrow().holdings().licenses().size(),
                    email);
        }
        reception.assertEverybodyIsInStep();
    }

    /** The two who are there, the one of the carrier's account, and the 35 who are named once. */
    @Test
    void nobodyIsThereTwice() {
        Reception reception = new Reception();
        List<NewUser> newUsers =
                IntStream.range(0, 50).mapToObj(OnboardingRunTest::newUser).toList();

        reception.onboard(reception.memory.host(), newUsers);

        long people = reception.memory.world().people().stream()
                .filter(person -> person.org().equals(Reception.ACME))
                .count();
        assertEquals(2 + 1 + 35, people);
        assertEquals(
                "bo", reception.person("bo@acme.example").orElseThrow().id().value());
    }

    private static String codes(OnboardingResult result) {
        return result.outcome()
                .fold(
                        failure -> ((Failure.Refused) failure)
                                .findings()
                                .get(0)
                                .code()
                                .id(),
                        onboarded -> ids(onboarded.refusals()));
    }

    private static String ids(List<Finding> findings) {
        return findings.stream().map(finding -> finding.code().id()).toList().toString();
    }
}
