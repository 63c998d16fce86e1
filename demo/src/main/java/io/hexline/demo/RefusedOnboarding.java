package io.hexline.demo;

import java.util.List;
import java.util.Map;

/** A carrier has the new user's e-mail; whoever looks at her in the console finds what mends it. */
final class RefusedOnboarding implements DemoStep {

    @Override
    public String title() {
        return "Mia Novak was onboarded, but a carrier has her e-mail";
    }

    @Override
    public String run(DemoContext context) throws InterruptedException {
        Response response = context.api()
                .send(
                        "POST",
                        "/license/api/v1/organization/" + context.sample().org().value() + "/users/onboard",
                        Map.of("users", List.of(NewUser.onboarding(context.sample()))));
        UnexpectedResult.unlessEqual("the answer's status", 200, response.status());
        UnexpectedResult.unlessEqual(
                "the list of codes",
                List.of("5302"),
                ErrorItems.in(response.at("/0/errorList")).codes());
        return "She cannot call. Find her in Users, give her the calling license, and see why not.";
    }
}
