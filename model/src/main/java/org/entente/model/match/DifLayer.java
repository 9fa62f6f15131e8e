package org.entente.model.match;

/// The layers of the NATO digital interoperability framework (DIF), from what is decided down to
/// what is plugged in.
public enum DifLayer {
    POLICY,
    ORGANIZATION,
    SEMANTICS,
    SYNTAX,
    TECHNICAL;

    /// In which layer it breaks where a parameter of a standard does not match: an authorisation is
    /// policy and a procedure organization whatever the standard; else the layer of the standard
    /// counts, the upper one where it spans several. The layers of the catalogue are assigned from
    /// memory.
    public static DifLayer of(Standard standard, Parameter parameter) {
        return switch (parameter.scope()) {
            case AUTHORISATION -> POLICY;
            case PROCEDURE -> ORGANIZATION;
            case EQUIPMENT, SOFTWARE, CONFIGURATION, KEY, SPECTRUM -> of(standard.layer());
        };
    }

    private static DifLayer of(String layer) {
        return switch (layer) {
            case "POLICY" -> POLICY;
            case "HUMAN", "MGMT", "PROCEDURE" -> ORGANIZATION;
            case "SEMANTIC" -> SEMANTICS;
            case "APP", "APP-NET", "LINK-APP", "NET-APP", "PHY-APP", "SYNTAX" -> SYNTAX;
            default -> TECHNICAL;
        };
    }
}
