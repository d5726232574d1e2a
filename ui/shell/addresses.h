#pragma once

#include <QString>

namespace vitrine::ui {

struct Services;

/// "vitrine:folder?path=…[&tab=try]": a model folder on this computer, shown like a repository.
QString folderAddress(const QString& folder, const QString& tab = {});
/// The folder of such an address; empty for any other.
QString folderOf(const QString& address);
/// The same without tab, revision and path: one address for each repository or folder, whatever was shown.
QString repositoryOf(const QString& address);
/// "vitrine:take?path=…" or "vitrine:take?text=…": asks which model shall take a picture or a text.
QString takeFileAddress(const QString& file);
QString takeTextAddress(const QString& text);
/// The value of one key of an address's query, decoded; empty where it is not there.
QString addressValue(const QString& address, const QString& key);
/// What recent repositories are remembered under: the place and who speaks there; empty for nobody.
QString recentScope(const Services& services);
/// "discover" of "vitrine:discover?type=…"; empty for what is no `vitrine:` address.
QString addressPage(const QString& address);

} // namespace vitrine::ui
