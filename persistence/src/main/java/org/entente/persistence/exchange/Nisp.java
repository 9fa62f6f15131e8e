package org.entente.persistence.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was read of a database of standards and profiles.
final class Nisp {
    /// A standard, or a document that covers several.
    record Published(
            String id,
            String organisation,
            String number,
            String date,
            String title,
            String state,
            String uuid) {}

    /// That a service asks for a standard: how strongly, and in which part of its life.
    record Call(String standard, String obligation, String lifecycle) {}

    /// A service profile, with the entries of the taxonomy that it stands for.
    record Service(String id, String title, List<String> taxonomy, List<Call> calls) {
        Service {
            taxonomy = List.copyOf(taxonomy);
            calls = List.copyOf(calls);
        }
    }

    final Map<String, String> organisations = new LinkedHashMap<>();
    final Map<String, String> taxonomy = new LinkedHashMap<>();
    final List<Published> standards = new ArrayList<>();

    /// Of which nobody could tell which standard it is.
    final List<Published> nameless = new ArrayList<>();

    /// Which standards a document covers, by its id.
    final Map<String, List<String>> covers = new LinkedHashMap<>();

    final List<Service> services = new ArrayList<>();

    /// Which profiles and services a profile has below it, by its id; and its title.
    final Map<String, List<String>> parts = new LinkedHashMap<>();

    final Map<String, String> profiles = new LinkedHashMap<>();
}
