package io.hexline.cli.remote;

import com.fasterxml.jackson.databind.JsonNode;
import io.hexline.cli.answer.Answer;
import io.hexline.cli.client.CarrierClient;
import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.value.Email;
import io.hexline.domain.value.Id.CarrierId;
import io.hexline.domain.value.Syntax.Malformed;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The carriers that a Hexline server simulates; other servers of the public API have no such thing. */
public final class RemoteCarrierClient implements CarrierClient {

    private static final String ACCOUNTS = "/hexline/v1/carrier-accounts";

    private final PublicApi api;

    public RemoteCarrierClient(Server server) {
        this.api = new PublicApi(server);
    }

    @Override
    public Either<Answer, List<CarrierAccount>> accounts() {
        return api.list(ACCOUNTS)
                .flatMap(accounts -> Either.traverseRight(accounts, RemoteCarrierClient::account))
                .map(Seq::asJava);
    }

    @Override
    public Either<Answer, CarrierAccount> release(Email email) {
        return api.delete(ACCOUNTS + "/" + URLEncoder.encode(email.value(), StandardCharsets.UTF_8))
                .flatMap(RemoteCarrierClient::account);
    }

    private static Either<Answer, CarrierAccount> account(JsonNode account) {
        Either<Malformed, CarrierAccount> read = Email.parse(
                        account.path("email").asText())
                .flatMap(email -> CarrierId.parse(account.path("carrierId").asText())
                        .map(carrier -> new CarrierAccount(email, carrier)));
        return read.mapLeft(wrong -> NoAnswer.ofTheApi("it holds no carrier's account, " + wrong.message()));
    }
}
