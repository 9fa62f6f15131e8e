package org.entente.app.shell;

/// What can be done with the open plan beside its screens.
record PlanTools(OpenPlan open, Doors doors, Doors.Hall hall, ShellServices services) {
    void changePassword() {
        new PasswordChange(this).show();
    }

    void importSchedule() {
        new ImportDesk(this).show();
    }

    void showVersions() {
        new Versions(open, doors, hall, services.background()).show();
    }

    /// What is planned backwards from STARTEX.
    BackPlanning backPlanning() {
        return new BackPlanning(open, hall, services);
    }

    void saveTemplate() {
        new SaveTemplate(open, hall, services).show();
    }

    void missionThread() {
        new ThreadDesk(open, hall).show();
    }

    void takeFit() {
        new FitDesk(this).show();
    }

    void level() {
        new LevelDesk(open, hall, services).show();
    }
}
