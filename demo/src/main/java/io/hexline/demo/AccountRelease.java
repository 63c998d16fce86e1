package io.hexline.demo;

import io.hexline.application.user.UserView;
import io.hexline.cli.user.UserDetails;
import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.value.Email;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The carrier deletes the e-mail from its account; then the same license can be assigned. */
final class AccountRelease implements DemoStep {

    @Override
    public String title() {
        return "The carrier releases the e-mail, and it works";
    }

    @Override
    public String run(DemoContext context) throws InterruptedException {
        CarrierAccount released = context.server()
                .useCases()
                .people()
                .manageCarrierAccounts()
                .release(new Email(NewUser.EMAIL))
                .getOrElseThrow(
                        failure -> new UnexpectedResult("a carrier should have " + NewUser.EMAIL + ": " + failure));
        context.showRequest(
                "carrier release " + released.email(),
                "deleted at " + context.server().nameOf(released.carrier()));
        Response response = context.send(
                "PATCH",
                "/v1/licenses/users",
                Map.of("email", NewUser.EMAIL, "licenses", List.of(NewUser.callingLicense(context.sample()))));
        UnexpectedResult.unlessEqual("the answer's status", 200, response.status());
        UserView mia = context.user(NewUser.EMAIL);
        context.terminal().print(UserDetails.of(mia).table());
        UnexpectedResult.unlessEqual(
                "Mia's extension",
                Optional.of(NewUser.EXTENSION),
                UserPlacement.of(mia).extension());
        UnexpectedResult.unlessEqual(
                "Mia's number",
                Optional.of(NewUser.NUMBER),
                UserPlacement.of(mia).number());
        return "She has a number and an extension in San Jose, and can call.";
    }
}
