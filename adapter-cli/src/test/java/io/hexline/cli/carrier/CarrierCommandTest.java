package io.hexline.cli.carrier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.hexline.application.carrier.ManageCarrierAccounts;
import io.hexline.application.failure.Failure;
import io.hexline.cli.fixture.ApiStub;
import io.hexline.cli.fixture.Run;
import io.hexline.cli.fixture.Stage;
import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Id.OrgId;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarrierCommandTest {

    private static final CarrierAccount MIA = new CarrierAccount(new Email("mia@example.com"), new CarrierId("telco"));

    private static final class Accounts implements ManageCarrierAccounts {

        private final List<CarrierAccount> kept;

        Accounts(CarrierAccount... kept) {
            this.kept = List.of(kept);
        }

        @Override
        public Either<Failure, List<CarrierAccount>> list() {
            return Either.right(kept);
        }

        @Override
        public Either<Failure, KeptAccount> find(OrgId org, Email email) {
            throw new AssertionError("Nobody asks for " + email);
        }

        @Override
        public Either<Failure, CarrierAccount> release(Email email) {
            return kept.stream()
                    .filter(account -> account.email().equals(email))
                    .findFirst()
                    .<Either<Failure, CarrierAccount>>map(Either::right)
                    .orElseGet(() -> Either.left(new Failure.NotFound("carrier's account with", email)));
        }
    }

    private final Stage stage = new Stage().releasing(new Accounts(MIA));

    @Test
    void accounts_are_listed() {
        Run run = stage.run("carriers", "accounts");

        assertEquals(0, run.exitCode());
        assertEquals(
                List.of("E-MAIL           CARRIER", "mia@example.com  telco"),
                run.lines().subList(0, 2));
    }

    @Test
    void that_there_is_none_is_said() {
        Run run = new Stage().releasing(new Accounts()).run("carriers", "accounts");

        assertEquals(List.of("No carrier keeps an account."), run.lines());
        assertEquals(0, run.exitCode());
    }

    @Test
    void an_account_is_released_and_the_world_saved() {
        Run run = stage.run("carriers", "release", "Mia@example.com", "--save", "after.json");

        assertEquals(0, run.exitCode());
        assertEquals(
                "mia@example.com is deleted from its account at carrier telco.",
                run.lines().get(0));
        assertEquals(List.of(Path.of("after.json")), stage.saved());
    }

    @Test
    void an_email_that_no_carrier_has_is_wrong_usage() {
        Run run = stage.run("carriers", "release", "nobody@example.com");

        assertEquals(2, run.exitCode());
        assertEquals(
                List.of(
                        "No carrier has an account with nobody@example.com.",
                        "See which there are: hexline carriers accounts"),
                run.lines());
    }

    @Test
    void json_has_the_accounts() {
        assertEquals(
                "[{\"email\":\"mia@example.com\",\"carrierId\":\"telco\"}]",
                stage.run("carriers", "accounts", "--json")
                        .json()
                        .get("accounts")
                        .toString());
        assertEquals(
                "telco",
                stage.run("carriers", "release", "mia@example.com", "--json")
                        .json()
                        .at("/released/carrierId")
                        .asText());
    }

    @Test
    void a_server_is_asked_the_same() {
        try (ApiStub api = new ApiStub()
                .on(
                        "GET /hexline/v1/carrier-accounts",
                        200,
                        "{\"items\":[{\"email\":\"mia@example.com\",\"carrierId\":\"telco\"}]}")
                .on(
                        "DELETE /hexline/v1/carrier-accounts/mia%40example.com",
                        200, "{\"email\":\"mia@example.com\",\"carrierId\":\"telco\"}")) {
            Run list = stage.run("carriers", "accounts", "--server", api.url(), "--token", "t");
            Run release = stage.run("carriers", "release", "mia@example.com", "--server", api.url(), "--token", "t");
            Run unknown = stage.run("carriers", "release", "bo@example.com", "--server", api.url(), "--token", "t");

            assertEquals("mia@example.com  telco", list.lines().get(1));
            assertEquals(
                    "mia@example.com is deleted from its account at carrier telco.",
                    release.lines().get(0));
            assertEquals(List.of(0, 0, 2), List.of(list.exitCode(), release.exitCode(), unknown.exitCode()));
            assertTrue(unknown.err().startsWith("The server answers 404: "), unknown.err());
        }
    }

    @Test
    void a_server_without_such_accounts_is_told_from_one_with_none() {
        try (ApiStub api = new ApiStub().on("GET /hexline/v1/carrier-accounts", 200, "{\"items\":[{}]}")) {
            Run run = stage.run("carriers", "accounts", "--server", api.url(), "--token", "t");

            assertEquals(3, run.exitCode());
            assertTrue(run.err().contains("it holds no carrier's account"), run.err());
        }
    }
}
