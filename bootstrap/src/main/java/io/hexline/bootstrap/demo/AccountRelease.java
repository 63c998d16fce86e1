package io.hexline.bootstrap.demo;

import io.hexline.application.user.UserView;
import io.hexline.cli.user.UserCard;
import io.hexline.domain.carrier.CarrierAccount;
import io.hexline.domain.value.Email;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The carrier deletes the e-mail from its account; then the same license can be assigned. */
final class AccountRelease implements Step {

    @Override
    public String title() {
        return "The carrier releases the e-mail, and it works";
    }

    @Override
    public String tell(Scene scene) throws InterruptedException {
        CarrierAccount released = scene.useCases()
                .people()
                .manageCarrierAccounts()
                .release(new Email(Mia.EMAIL))
                .getOrElseThrow(failure -> new NotAsTold("a carrier should have " + Mia.EMAIL + ": " + failure));
        scene.showRequest(
                "carrier release " + released.email(),
                "deleted at " + scene.sample().carrier(released.carrier()));
        Reply reply = scene.send(
                "PATCH",
                "/v1/licenses/users",
                Map.of("email", Mia.EMAIL, "licenses", List.of(Mia.callingLicense(scene.sample()))));
        NotAsTold.unlessEqual("the answer's status", 200, reply.status());
        UserView mia = scene.user(Mia.EMAIL);
        scene.terminal().print(new UserCard(mia.person(), Optional.of(mia)).table());
        NotAsTold.unlessEqual(
                "Mia's extension", Optional.of(Mia.EXTENSION), Place.of(mia).extension());
        NotAsTold.unlessEqual(
                "Mia's number", Optional.of(Mia.NUMBER), Place.of(mia).number());
        return "She has a number and an extension in San Jose, and can call.";
    }
}
