package org.entente.app.control;

import org.entente.model.plan.Domain;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

/// The icon of an operational domain.
public final class DomainIcon {
    private DomainIcon() {}

    public static Ikon of(Domain domain) {
        return switch (domain) {
            case JOINT -> FluentUiRegularMZ.ORGANIZATION_20;
            case LAND -> FluentUiRegularMZ.VEHICLE_TRUCK_20;
            case MARITIME -> FluentUiRegularMZ.VEHICLE_SHIP_20;
            case AIR -> FluentUiRegularAL.AIRPLANE_20;
            case SPECIAL_OPERATIONS -> FluentUiRegularMZ.TARGET_20;
            case CYBER -> FluentUiRegularMZ.SHIELD_20;
            case SPACE -> FluentUiRegularMZ.ROCKET_20;
            case LOGISTICS -> FluentUiRegularAL.CUBE_20;
            case MEDICAL -> FluentUiRegularAL.HEART_20;
            case CIS -> FluentUiRegularAL.GLOBE_20;
        };
    }
}
