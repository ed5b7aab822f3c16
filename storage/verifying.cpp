#include "storage/store.h"

// A store that may not even open.
namespace rt {

Result<Verification> Store::verify(const QString &folder, const SecretKey &key, const Progress &progress)
{
    auto store = open(folder, key);
    if (store)
        return (*store)->verify(progress);
    const Error &error = store.error();
    if (error.code != Code::Store_Damaged && error.code != Code::Store_WrongKey)
        return tl::unexpected(error);
    Verification found;
    found.firstBad = error.detail;
    return found;
}

}
