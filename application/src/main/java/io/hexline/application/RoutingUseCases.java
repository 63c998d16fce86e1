package io.hexline.application;

import io.hexline.application.routing.ListRoutes;
import io.hexline.application.routing.ManageDialPlans;
import io.hexline.application.routing.ManageRouteGroups;
import io.hexline.application.routing.ManageTrunks;
import io.hexline.application.routing.ShowDialPlans;
import io.hexline.application.routing.ShowRouteGroups;
import io.hexline.application.routing.ShowTrunks;
import io.hexline.application.routing.SuggestPassword;
import io.hexline.application.routing.ValidateDialPatterns;
import io.hexline.application.routing.ValidateTrunkAddress;
import io.hexline.application.store.Store;

/** What can be done about how calls leave an organization through its own premises. */
public record RoutingUseCases(
        ShowTrunks showTrunks,
        ManageTrunks manageTrunks,
        ValidateTrunkAddress validateTrunkAddress,
        ShowRouteGroups showRouteGroups,
        ManageRouteGroups manageRouteGroups,
        ShowDialPlans showDialPlans,
        ManageDialPlans manageDialPlans,
        ValidateDialPatterns validateDialPatterns,
        ListRoutes listRoutes,
        SuggestPassword suggestPassword) {

    static RoutingUseCases on(Host host) {
        Store store = host.store();
        return new RoutingUseCases(
                ShowTrunks.on(store),
                ManageTrunks.on(store),
                ValidateTrunkAddress.on(store.trunks()),
                ShowRouteGroups.on(store),
                ManageRouteGroups.on(store),
                ShowDialPlans.on(store),
                ManageDialPlans.on(store),
                ValidateDialPatterns.on(store.dialPlans()),
                ListRoutes.on(store.routes()),
                SuggestPassword.on(store.locations(), store.ids()));
    }
}
