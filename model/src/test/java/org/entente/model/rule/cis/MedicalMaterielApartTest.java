package org.entente.model.rule.cis;

import org.entente.model.rule.RuleCode;

final class MedicalMaterielApartTest implements RuleContract {
    private static World world() {
        return World.link("MED-EQUIP", "stretcher/bracket~SET!B@E");
    }

    @Override
    public CisRule rule() {
        return new MedicalMaterielApart();
    }

    @Override
    public RuleCode code() {
        return RuleCode.MEDICAL_MATERIEL_APART;
    }

    @Override
    public World broken() {
        return world().stating("NATO", "national");
    }

    @Override
    public World sound() {
        return world().stating("NATO", "NATO");
    }

    @Override
    public World unknown() {
        return world().stating("NATO", null);
    }
}
