<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>GeoNerf</name>
    <message>
      <location filename="../dock/area.py" />
      <source>The layer has no polygon.</source>
      <translation>La couche n’a aucun polygone.</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <location filename="../dock/new_survey.py" />
      <source>Area of the cloud</source>
      <translation>Zone du nuage</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>Click the corners on the map; a right click closes the area.</source>
      <translation>Cliquez sur la carte pour placer les sommets ; un clic droit ferme la zone.</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <location filename="../dock/words.py" />
      <source>Draw the area on the map, or choose a polygon layer.</source>
      <translation>Dessinez la zone sur la carte, ou choisissez une couche de polygones.</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>Drawn on the map</source>
      <translation>Dessinée sur la carte</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>Draw…</source>
      <translation>Dessiner…</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>Everything</source>
      <translation>Tout</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>Its selected polygons, or all of them where none is selected.</source>
      <translation>Ses polygones sélectionnés, ou tous si aucun ne l’est.</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>Polygons of a layer</source>
      <translation>Polygones d’une couche</translation>
    </message>
    <message>
      <location filename="../dock/area_choice.py" />
      <source>What the point cloud is cut to; the rasters stay whole.</source>
      <translation>Ce à quoi le nuage de points est découpé ; les rasters restent entiers.</translation>
    </message>
    <message>
      <location filename="../dock/crs_choice.py" />
      <location filename="../dock/new_survey.py" />
      <location filename="../marks/survey_choice.py" />
      <source>Heights</source>
      <translation>Altitudes</translation>
    </message>
    <message>
      <location filename="../dock/crs_choice.py" />
      <source>Heights above the ellipsoid</source>
      <translation>Hauteurs au-dessus de l’ellipsoïde</translation>
    </message>
    <message>
      <location filename="../dock/crs_choice.py" />
      <source>Heights above {0}</source>
      <translation>Altitudes dans {0}</translation>
    </message>
    <message>
      <location filename="../dock/crs_choice.py" />
      <location filename="../dock/form_layout.py" />
      <source>The coordinate reference system of all products: projected, in metres.</source>
      <translation>Le système de coordonnées de tous les produits : projeté, en mètres.</translation>
    </message>
    <message>
      <location filename="../dock/crs_choice.py" />
      <source>What heights are above. Any EPSG code of a vertical system can be typed; its grid must be installed.</source>
      <translation>Référence des altitudes. Tout code EPSG d’un système vertical peut être saisi ; sa grille doit être installée.</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <source>Fetch the grid</source>
      <translation>Télécharger la grille</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <source>Fetches it from the network into the folder where all programs look for grids.</source>
      <translation>La télécharge du réseau dans le dossier où tous les programmes cherchent des grilles.</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <source>The grid could not be fetched. Is this computer connected to the network? The program says: {0}</source>
      <translation>La grille n’a pas pu être téléchargée. Cet ordinateur est-il connecté au réseau ? Le programme dit : {0}</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <source>The grid is being fetched: {0} %</source>
      <translation>La grille est en cours de téléchargement : {0} %</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <source>The grid is being fetched…</source>
      <translation>La grille est en cours de téléchargement…</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <source>The grid is fetched: a run can use it.</source>
      <translation>La grille est téléchargée : un traitement peut l’utiliser.</translation>
    </message>
    <message>
      <location filename="../dock/crs_notice.py" />
      <location filename="../dock/run_words.py" />
      <source>The program ended without a word (status {0}).</source>
      <translation>Le programme s’est terminé sans rien dire (état {0}).</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../dock/form_layout.py" />
      <source>Drop a folder of photographs here.</source>
      <translation>Déposez ici un dossier de photographies.</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../program/create_dialog.py" />
      <location filename="../tiles/log_window.py" />
      <source>Log</source>
      <translation>Journal</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../dock/runs.py" />
      <location filename="../processing/products.py" />
      <location filename="../processing/tile_merge.py" />
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../dock/runs.py" />
      <source>Runs</source>
      <translation>Traitements</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../dock/runs.py" />
      <source>Show layers</source>
      <translation>Afficher les couches</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../processing/algorithm.py" />
      <source>Survey</source>
      <translation>Levé</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../dock/words.py" />
      <source>The program geo-nerf was not found on this computer.</source>
      <translation>Le programme geo-nerf est introuvable sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <source>This QGIS has no 3-D views.</source>
      <translation>Ce QGIS n’a pas de vues 3D.</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <source>{0} has no products to show: {1}</source>
      <translation>{0} n’a pas de produits à afficher : {1}</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <source>{0} is finished.</source>
      <translation>{0} est terminé.</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <source>{0} layer</source>
      <translation>{0} couche</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <source>{0} layers</source>
      <translation>{0} couches</translation>
    </message>
    <message>
      <location filename="../dock/earlier_run.py" />
      <source>It holds a finished run: Start keeps it, and makes anew only what is set otherwise now.</source>
      <translation>Il contient un traitement terminé : Démarrer le garde et ne refait que ce qui est réglé autrement.</translation>
    </message>
    <message>
      <location filename="../dock/earlier_run.py" />
      <source>It holds a run that is not finished: Start goes on with it.</source>
      <translation>Il contient un traitement inachevé : Démarrer le poursuit.</translation>
    </message>
    <message>
      <location filename="../dock/earlier_run.py" />
      <source>It holds a run with another {0}: Start makes anew what depends on that.</source>
      <translation>Il contient un traitement avec une autre valeur pour {0} : Démarrer refait ce qui en dépend.</translation>
    </message>
    <message>
      <location filename="../dock/earlier_run.py" />
      <location filename="../dock/fields.py" />
      <location filename="../dock/words.py" />
      <source>“{0}”</source>
      <translation>« {0} »</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>All at once, one after the other, or in parts that are joined; the program chooses by their number.</source>
      <translation>Toutes à la fois, l’une après l’autre, ou en parties qui sont réunies ; le programme choisit selon leur nombre.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Altitudes are above</source>
      <translation>Altitudes au-dessus de</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Another number gives another, equally valid, course of the training.</source>
      <translation>Un autre nombre donne un autre déroulement de l’apprentissage, tout aussi valable.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Cell of the mesh</source>
      <translation>Maille du maillage</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <source>Check points</source>
      <translation>Points de contrôle</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/words.py" />
      <source>Classes of vegetation</source>
      <translation>Classes de végétation</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <source>Control</source>
      <translation>Appui</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Correct positions and lenses of the cameras in the training.</source>
      <translation>Corriger positions et objectifs des caméras pendant l’apprentissage.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Correct the cameras</source>
      <translation>Corriger les caméras</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Edge of the mesh's cells, in GSD. Larger cells make a smaller mesh.</source>
      <translation>Côté des mailles, en GSD. De plus grandes mailles donnent un maillage plus petit.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/words.py" />
      <source>Entwine tiles of the cloud</source>
      <translation>Tuiles Entwine du nuage</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Find the ground by</source>
      <translation>Trouver le sol par</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <source>Further products</source>
      <translation>Autres produits</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>How ground is found among the points of the cloud.</source>
      <translation>Comment le sol est trouvé parmi les points du nuage.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Largest side of the photographs</source>
      <translation>Grand côté des photographies</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Learning rate of the grids</source>
      <translation>Taux d’apprentissage des grilles</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Learning rate of the nets</source>
      <translation>Taux d’apprentissage des réseaux</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Least confidence</source>
      <translation>Confiance minimale</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Lower it where training went wrong.</source>
      <translation>Baissez-le si l’apprentissage a échoué.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Marks were measured on</source>
      <translation>Pointés mesurés sur</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Memory for photographs</source>
      <translation>Mémoire pour les photographies</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Memory that photographs take in the training, megabytes; more of them than fit take turns.</source>
      <translation>Mémoire que prennent les photographies pendant l’apprentissage, mégaoctets ; si toutes ne tiennent pas, elles se relaient.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Orient the photographs</source>
      <translation>Orienter les photographies</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <source>Output folder</source>
      <translation>Dossier de sortie</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <location filename="../layers/live.py" />
      <location filename="../layers/results.py" />
      <location filename="../marks/window.py" />
      <location filename="../processing/inspect_photographs.py" />
      <source>Photographs</source>
      <translation>Photographies</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Photographs are shrunk to this side for the surface, pixels. Smaller ones need less time, memory and disk.</source>
      <translation>Les photographies sont réduites à ce côté pour la surface, pixels. Plus petites, elles demandent moins de temps, de mémoire et de disque.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Points under this confidence, 0 to 1, are left out: a lower one gives more points and more noise.</source>
      <translation>Les points sous cette confiance, de 0 à 1, sont écartés : plus basse, elle donne plus de points et plus de bruit.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <source>Quality</source>
      <translation>Qualité</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Random seed</source>
      <translation>Graine aléatoire</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/form_layout.py" />
      <source>Reference system</source>
      <translation>Système de référence</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/words.py" />
      <location filename="../layers/results.py" />
      <location filename="../processing/products.py" />
      <source>Terrain model</source>
      <translation>Modèle de terrain</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <location filename="../dock/words.py" />
      <source>Web map tiles (MBTiles)</source>
      <translation>Tuiles de carte web (MBTiles)</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>What the photographs' altitudes are above. Choose it where the tags do not say so and you know it.</source>
      <translation>Au-dessus de quoi sont les altitudes des photographies. Choisissez-le si les métadonnées ne le disent pas et que vous le savez.</translation>
    </message>
    <message>
      <location filename="../dock/fields.py" />
      <source>Whether the control file's marks were measured on pictures of another size than the photographs.</source>
      <translation>Si les pointés du fichier d’appui ont été mesurés sur des images d’une autre taille que les photographies.</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Looking at the photographs…</source>
      <translation>Lecture des photographies…</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Puts the run into the queue; it works beside QGIS, and can be stopped and resumed.</source>
      <translation>Met le traitement dans la file ; il travaille à côté de QGIS, et peut être arrêté et repris.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>A new folder for this run, or the folder of an earlier run of these photographs, which then goes on.</source>
      <translation>Un nouveau dossier pour ce traitement, ou celui d’un traitement antérieur de ces photographies, qui reprend alors.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>About the photographs</source>
      <translation>À propos des photographies</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Click surveyed points of a layer on the photographs; the marks go into the control file.</source>
      <translation>Pointez sur les photographies les points levés d’une couche ; les pointés vont dans le fichier d’appui.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Control points</source>
      <translation>Points d’appui</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <location filename="../marks/window.py" />
      <location filename="../processing/reconstruct.py" />
      <source>Control points (*.txt);;All files (*)</source>
      <translation>Points d’appui (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Draft and Fine are for computers without a graphics card, Standard and High for one of NVIDIA.</source>
      <translation>Ébauche et Fine conviennent aux ordinateurs sans carte graphique, Standard et Haute à une carte NVIDIA.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Find the program geo-nerf on this computer, or set it up.</source>
      <translation>Chercher le programme geo-nerf sur cet ordinateur, ou l’installer.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Folder for the products</source>
      <translation>Dossier des produits</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <location filename="../processing/inspect_photographs.py" />
      <location filename="../processing/reconstruct.py" />
      <source>Folder of photographs</source>
      <translation>Dossier des photographies</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Mark on photographs…</source>
      <translation>Pointer sur les photographies…</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>More such points that are measured in the result and never used for it: they tell how exact it is.</source>
      <translation>D’autres points de ce genre, mesurés dans le résultat et jamais utilisés pour lui : ils disent son exactitude.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Open the description of this form.</source>
      <translation>Ouvrir la description de ce formulaire.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Set up geo-nerf…</source>
      <translation>Installer geo-nerf…</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Start</source>
      <translation>Démarrer</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>Surveyed points and their marks on photographs, as in OpenDroneMap's gcp_list.txt.</source>
      <translation>Points levés et leurs pointés sur les photographies, comme dans gcp_list.txt d’OpenDroneMap.</translation>
    </message>
    <message>
      <location filename="../dock/form_layout.py" />
      <source>The folder of one flight, or of several over the same place; subfolders are read too.</source>
      <translation>Le dossier d’un vol, ou de plusieurs au même endroit ; les sous-dossiers sont lus aussi.</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>a cloth laid over it from below (CSF)</source>
      <translation>une toile tendue par-dessous (CSF)</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>all at once</source>
      <translation>toutes à la fois</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>as the quality says</source>
      <translation>selon la qualité</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>as their number asks for</source>
      <translation>selon leur nombre</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>in parts</source>
      <translation>par parties</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>its shape in growing windows (PMF)</source>
      <translation>sa forme en fenêtres croissantes (PMF)</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>its slope (SMRF)</source>
      <translation>sa pente (SMRF)</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>nothing: no classes</source>
      <translation>rien : pas de classes</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>one after the other</source>
      <translation>l’une après l’autre</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>pictures of another size, which is found out</source>
      <translation>des images d’une autre taille, qui sera trouvée</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <location filename="../marks/words.py" />
      <source>the ellipsoid</source>
      <translation>l’ellipsoïde</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>the geoid</source>
      <translation>le géoïde</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>the take-off point</source>
      <translation>le point de décollage</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>these photographs</source>
      <translation>ces photographies</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>what the tags say</source>
      <translation>ce que disent les métadonnées</translation>
    </message>
    <message>
      <location filename="../dock/further.py" />
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>A library of the program broke down. Resume goes on from here; please send the error report.</source>
      <translation>Une bibliothèque du programme s’est arrêtée brutalement. « Reprendre » continue à partir d’ici ; veuillez envoyer le rapport d’erreur.</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>It cannot go on: the area {0} is gone.</source>
      <translation>Il ne peut pas continuer : la zone {0} n’existe plus.</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>It cannot go on: the check point file {0} is gone.</source>
      <translation>Il ne peut pas continuer : le fichier des points de contrôle {0} n’existe plus.</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>It cannot go on: the control file {0} is gone.</source>
      <translation>Il ne peut pas continuer : le fichier des points d’appui {0} n’existe plus.</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>It cannot go on: the photographs are gone from {0}</source>
      <translation>Il ne peut pas continuer : les photographies ne sont plus dans {0}</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>It cannot go on: the preset {0} is gone.</source>
      <translation>Il ne peut pas continuer : le préréglage {0} n’existe plus.</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>The disk of its folder is not there: {0}</source>
      <translation>Le disque de son dossier n’est pas là : {0}</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>The program was ended from outside (signal {0}), often for want of memory. Resume goes on from here.</source>
      <translation>Le programme a été arrêté de l’extérieur (signal {0}), souvent par manque de mémoire. « Reprendre » continue à partir d’ici.</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>at work in another program</source>
      <translation>en cours dans un autre programme</translation>
    </message>
    <message>
      <location filename="../dock/run_words.py" />
      <source>interrupted</source>
      <translation>interrompu</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>3-D view</source>
      <translation>Vue 3D</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>Copy error report</source>
      <translation>Copier le rapport d’erreur</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>Its folder stays as it is.</source>
      <translation>Son dossier reste tel quel.</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>No run yet.</source>
      <translation>Aucun traitement pour l’instant.</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>Remove from list</source>
      <translation>Retirer de la liste</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <location filename="../running/offers.py" />
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <location filename="../dock/runs.py" />
      <source>about {0} left</source>
      <translation>encore environ {0}</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>2 CPU cores</source>
      <translation>2 cœurs de processeur</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>A run into this folder is at work or waits.</source>
      <translation>Un traitement vers ce dossier est en cours ou en attente.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>A run needs three photographs or more that overlap.</source>
      <translation>Un traitement exige au moins trois photographies qui se recouvrent.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Choose the coordinate reference system of the products.</source>
      <translation>Choisissez le système de coordonnées de référence des produits.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Choose the folder of photographs, or drop it here.</source>
      <translation>Choisissez le dossier des photographies, ou déposez-le ici.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Choose the folder the products go to.</source>
      <translation>Choisissez le dossier de destination des produits.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../layers/results.py" />
      <location filename="../processing/products.py" />
      <source>Contours</source>
      <translation>Courbes de niveau</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Draft</source>
      <translation>Ébauche</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Fine</source>
      <translation>Fine</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>GSD {0} cm</source>
      <translation>GSD {0} cm</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Give the whole path of the output folder; this one depends on where QGIS was started.</source>
      <translation>Donnez le chemin complet du dossier de sortie ; celui-ci dépend de l’endroit où QGIS a été lancé.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../layers/results.py" />
      <source>Height above the ground</source>
      <translation>Hauteur au-dessus du sol</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>High</source>
      <translation>Haute</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Lines of equal height, as vectors.</source>
      <translation>Lignes d’égale hauteur, en vecteurs.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Making products</source>
      <translation>Création des produits</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Matching photographs</source>
      <translation>Appariement des photographies</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>No GNSS positions: control points are needed.</source>
      <translation>Aucune position GNSS : des points d’appui sont nécessaires.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Orienting photographs</source>
      <translation>Orientation des photographies</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Other photographs than before, so these fields were set back: {0}.</source>
      <translation>Autres photographies qu’auparavant ; ces champs ont donc été réinitialisés : {0}.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Points of plants get classes by height and colour.</source>
      <translation>Les points de végétation reçoivent des classes selon hauteur et couleur.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Preparing photographs</source>
      <translation>Préparation des photographies</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Reading photographs</source>
      <translation>Lecture des photographies</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../layers/results.py" />
      <location filename="../processing/products.py" />
      <source>Slope</source>
      <translation>Pente</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Standard</source>
      <translation>Standard</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Starting</source>
      <translation>Démarrage</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Taking points from the surface</source>
      <translation>Extraction des points de la surface</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Textured mesh</source>
      <translation>Maillage texturé</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The bare ground as a raster, without what stands on it.</source>
      <translation>Le sol nu en raster, sans ce qui s’y dresse.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The check point file cannot be used; below “Check points” it says why.</source>
      <translation>Le fichier des points de contrôle ne peut pas être utilisé ; la raison est indiquée sous « Points de contrôle ».</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The check point file does not exist.</source>
      <translation>Le fichier des points de contrôle n’existe pas.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The cloud as a folder that viewers load piece by piece.</source>
      <translation>Le nuage en un dossier que les visionneuses chargent morceau par morceau.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The control file cannot be used; below “Control” it says why.</source>
      <translation>Le fichier des points d’appui ne peut pas être utilisé ; la raison est indiquée sous « Appui ».</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The control file does not exist.</source>
      <translation>Le fichier des points d’appui n’existe pas.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The disk of the output folder has too little space for this run.</source>
      <translation>Le disque du dossier de sortie manque de place pour ce traitement.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The folder of photographs cannot be read: ask for the right to read it.</source>
      <translation>Le dossier des photographies ne peut pas être lu : demandez le droit de lecture.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The folder of photographs does not exist.</source>
      <translation>Le dossier des photographies n’existe pas.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The heights must be one of the list, or an EPSG code such as EPSG:5773.</source>
      <translation>Les hauteurs doivent être de la liste, ou un code EPSG tel que EPSG:5773.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The orthophoto cut into tiles for web maps, in one file.</source>
      <translation>L’orthophoto découpée en tuiles pour cartes web, en un fichier.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The output folder cannot be written; choose another one, or ask for the right to write there.</source>
      <translation>Le dossier de sortie n’est pas inscriptible ; choisissez-en un autre, ou demandez le droit d’y écrire.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The output folder holds a run of other photographs; choose another one.</source>
      <translation>Le dossier de sortie contient un traitement d’autres photographies ; choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../sentences/run.py" />
      <source>The output folder holds other files; choose a new one, or one of an earlier run.</source>
      <translation>Le dossier de sortie contient d’autres fichiers ; choisissez-en un nouveau, ou celui d’un traitement antérieur.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../sentences/run.py" />
      <source>The output folder must not be the folder of photographs.</source>
      <translation>Le dossier de sortie ne doit pas être celui des photographies.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../sentences/run.py" />
      <source>The output folder must not lie in the folder of photographs.</source>
      <translation>Le dossier de sortie ne doit pas être dans le dossier des photographies.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../sentences/run.py" />
      <source>The output must be a folder, and this is a file.</source>
      <translation>La sortie doit être un dossier, et ceci est un fichier.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The photographs are being looked at.</source>
      <translation>Les photographies sont en cours d’examen.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The products need a coordinate reference system in metres.</source>
      <translation>Les produits exigent un système de coordonnées de référence en mètres.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The products need a coordinate reference system in metres; the same zone in metres is {0}.</source>
      <translation>Les produits exigent un système de coordonnées de référence en mètres ; la même zone en mètres est {0}.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The products need a projected coordinate reference system; this one is in degrees.</source>
      <translation>Les produits exigent un système de coordonnées de référence projeté ; celui-ci est en degrés.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The slope of the ground as a raster, degrees.</source>
      <translation>La pente du sol en raster, degrés.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The surface's height above the ground as a raster: trees and buildings.</source>
      <translation>La hauteur de la surface au-dessus du sol en raster : arbres et bâtiments.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>These photographs cannot be used; the line above says why.</source>
      <translation>Ces photographies ne peuvent servir ; la ligne du dessus dit pourquoi.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>This is a file: choose the folder that the photographs are in.</source>
      <translation>Ceci est un fichier : choisissez le dossier qui contient les photographies.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>This is a folder: choose the check point file in it.</source>
      <translation>Ceci est un dossier : choisissez le fichier des points de contrôle qu’il contient.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>This is a folder: choose the control file in it.</source>
      <translation>Ceci est un dossier : choisissez le fichier des points d’appui qu’il contient.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Too few of these photographs have GNSS positions: choose a control file.</source>
      <translation>Trop peu de ces photographies ont une position GNSS : choisissez un fichier d’appui.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Training the surface</source>
      <translation>Apprentissage de la surface</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Triangles with the photographs' colours, for 3-D programs.</source>
      <translation>Triangles aux couleurs des photographies, pour logiciels 3D.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Writing the report</source>
      <translation>Rédaction du rapport</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>above something that no tag names</source>
      <translation>au-dessus d’une référence qu’aucune métadonnée ne nomme</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>above take-off</source>
      <translation>au-dessus du décollage</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>above the ellipsoid</source>
      <translation>au-dessus de l’ellipsoïde</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>above the geoid</source>
      <translation>au-dessus du géoïde</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>done before</source>
      <translation>déjà fait</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>empty</source>
      <translation>vide</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>failed</source>
      <translation>échoué</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>finished</source>
      <translation>terminé</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>flown {0} m above ground, {1} ha</source>
      <translation>vol à {0} m du sol, {1} ha</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>one GPU</source>
      <translation>un GPU</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>planned</source>
      <translation>prévu</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>running</source>
      <translation>en cours</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>started</source>
      <translation>commencé</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>stopped</source>
      <translation>arrêté</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>stopping</source>
      <translation>arrêt en cours</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>unknown camera</source>
      <translation>appareil inconnu</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>waiting</source>
      <translation>en attente</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} % forward overlap</source>
      <translation>{0} % de recouvrement longitudinal</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} % side overlap</source>
      <translation>{0} % de recouvrement latéral</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} GB</source>
      <translation>{0} Go</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} RTK fixed</source>
      <translation>{0} en RTK fixe</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} h</source>
      <translation>{0} h</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} memory, {1} disk</source>
      <translation>{0} de mémoire, {1} de disque</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} min</source>
      <translation>{0} min</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} of {1} with GNSS</source>
      <translation>{0} sur {1} avec GNSS</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} photograph</source>
      <translation>{0} photographie</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} photographs</source>
      <translation>{0} photographies</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} s</source>
      <translation>{0} s</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0}, a guess</source>
      <translation>{0}, une estimation</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>“Marks were measured on” takes one of its choices, or a ratio above 0.</source>
      <translation>« Pointés mesurés sur » prend un de ses choix, ou un rapport supérieur à 0.</translation>
    </message>
    <message>
      <location filename="../layers/live.py" />
      <location filename="../layers/results.py" />
      <location filename="../processing/inspect_photographs.py" />
      <source>Flight line</source>
      <translation>Trajectoire de vol</translation>
    </message>
    <message>
      <location filename="../layers/live.py" />
      <source>Footprints, expected</source>
      <translation>Emprises, attendues</translation>
    </message>
    <message>
      <location filename="../layers/live.py" />
      <source>Surface while it is trained</source>
      <translation>Surface pendant l’apprentissage</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Classification</source>
      <translation>Classification</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Colours</source>
      <translation>Couleurs</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Confidence</source>
      <translation>Confiance</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Control residuals</source>
      <translation>Résidus des points d’appui</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <location filename="../processing/inspect_photographs.py" />
      <location filename="../processing/products.py" />
      <source>Footprints</source>
      <translation>Emprises</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <location filename="../processing/products.py" />
      <source>Orthophoto</source>
      <translation>Orthophoto</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <location filename="../processing/extract_cloud.py" />
      <location filename="../processing/products.py" />
      <source>Point cloud</source>
      <translation>Nuage de points</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>QGIS cannot read it</source>
      <translation>QGIS ne peut pas le lire</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Report of the run</source>
      <translation>Rapport du traitement</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <location filename="../processing/products.py" />
      <source>Surface model</source>
      <translation>Modèle de surface</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Surface model, shaded</source>
      <translation>Modèle de surface, ombré</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>Terrain model, shaded</source>
      <translation>Modèle de terrain, ombré</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>What heights are above: {surface}</source>
      <translation>Les hauteurs sont comptées au-dessus de : {surface}</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>the WGS 84 ellipsoid</source>
      <translation>l’ellipsoïde WGS 84</translation>
    </message>
    <message>
      <location filename="../layers/results.py" />
      <source>this QGIS cannot read it; QGIS 3.26 or newer can, or make Entwine tiles too</source>
      <translation>ce QGIS ne peut pas le lire ; QGIS 3.26 ou plus récent le peut, ou créez aussi des tuiles Entwine</translation>
    </message>
    <message>
      <location filename="../marks/crop.py" />
      <location filename="../marks/dialog.py" />
      <source>The photograph {0} cannot be read.</source>
      <translation>La photographie {0} ne peut pas être lue.</translation>
    </message>
    <message>
      <location filename="../marks/crop.py" />
      <source>{0} has {1} x {2} pixels now, and {3} x {4} when it was looked at: marks in it would be wrong.</source>
      <translation>{0} a maintenant {1} x {2} pixels, contre {3} x {4} lors de l’examen : les pointés y seraient faux.</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Mark control points on photographs</source>
      <translation>Pointer les points d’appui sur les photographies</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Marks that are not in the control file: {0}. {1}</source>
      <translation>Pointés absents du fichier des points d’appui : {0}. {1}</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Read again</source>
      <translation>Relire</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>The orientation of {0} cannot be read: {1}</source>
      <translation>L’orientation de {0} ne peut pas être lue : {1}</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Where photographs see the point is not known: all are listed, and shown whole. The wheel zooms.</source>
      <translation>On ne sait pas où les photographies montrent le point : toutes sont listées et montrées entières. La molette agrandit.</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Write again</source>
      <translation>Réécrire</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>{0}: marked in {1}</source>
      <translation>{0} : pointé dans {1}</translation>
    </message>
    <message>
      <location filename="../marks/session.py" />
      <source>The control file cannot be read, so nothing is written into it: {0}</source>
      <translation>Le fichier des points d’appui ne peut pas être lu, rien n’y est donc écrit : {0}</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>Choose a layer of surveyed points.</source>
      <translation>Choisissez une couche de points levés.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>Features of several points, left out: {0}. Split them first.</source>
      <translation>Entités de plusieurs points, laissées de côté : {0}. Séparez-les d’abord.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>Features that are no place on earth in the layer's CRS, left out: {0}.</source>
      <translation>Entités qui ne sont nulle part sur Terre dans le SCR de la couche, laissées de côté : {0}.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>Features without a place, left out: {0}.</source>
      <translation>Entités sans position, laissées de côté : {0}.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>Heights that are not known, written as “nan”: {0}.</source>
      <translation>Altitudes inconnues, écrites « nan » : {0}.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>The layer counts in feet, its heights are taken as metres above the ellipsoid. Choose what heights are above.</source>
      <translation>La couche est en pieds ; ses altitudes sont prises comme des mètres au-dessus de l’ellipsoïde. Choisissez leur référence verticale.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>The layer's heights are taken as heights above {0}.</source>
      <translation>Les altitudes de la couche sont prises au-dessus de {0}.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>The points are brought from {0} to the file's CRS, {1}, which agree to {2} m.</source>
      <translation>Les points passent de {0} au SCR du fichier, {1} ; les deux concordent à {2} m près.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>There are no photographs to mark: choose their folder in the dock first.</source>
      <translation>Il n’y a pas de photographies à pointer : choisissez d’abord leur dossier dans le panneau.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>{0} of {1} points are marked in two photographs or more; three are needed.</source>
      <translation>{0} points sur {1} sont pointés dans au moins deux photographies ; il en faut trois.</translation>
    </message>
    <message>
      <location filename="../marks/status.py" />
      <source>{0}: the field says {1}, the geometry's Z says {2}. The field is taken.</source>
      <translation>{0} : le champ donne {1}, le Z de la géométrie {2}. Le champ est pris.</translation>
    </message>
    <message>
      <location filename="../marks/survey_choice.py" />
      <source>Height</source>
      <translation>Altitude</translation>
    </message>
    <message>
      <location filename="../marks/survey_choice.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../marks/survey_choice.py" />
      <location filename="../marks/window.py" />
      <location filename="../processing/extract_cloud.py" />
      <source>Points</source>
      <translation>Points</translation>
    </message>
    <message>
      <location filename="../marks/window.py" />
      <source>Control file</source>
      <translation>Fichier des points d’appui</translation>
    </message>
    <message>
      <location filename="../marks/window.py" />
      <source>Remove mark</source>
      <translation>Supprimer le pointé</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>A name holds letters that stand between the columns of this file: the mark could not be read again.</source>
      <translation>Un nom contient des caractères qui séparent les colonnes de ce fichier : le pointé ne pourrait pas être relu.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Another program has changed the control file. “Read again” takes in what it says now, and writes your marks into it.</source>
      <translation>Un autre programme a modifié le fichier des points d’appui. « Relire » prend son contenu actuel et y écrit vos pointés.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Choose a control file, with its whole path.</source>
      <translation>Choisissez un fichier de points d’appui, avec son chemin complet.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Line {0} is not “x y height px py photograph label”: {1}</source>
      <translation>La ligne {0} n’est pas « x y altitude px py photographie nom » : {1}</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Line {0} should name the CRS of the points, but is a point already: {1}</source>
      <translation>La ligne {0} devrait indiquer le SCR des points, mais c’est déjà un point : {1}</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Line {0}: its columns cannot be told apart: {1}</source>
      <translation>Ligne {0} : ses colonnes ne peuvent pas être séparées : {1}</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Line {0}: the point {1} has other coordinates than in a line before.</source>
      <translation>Ligne {0} : le point {1} a d’autres coordonnées que dans une ligne précédente.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Marks of this file lie outside their photographs: they were set on larger pictures, and marks set here would differ.</source>
      <translation>Des pointés de ce fichier sont hors de leurs photographies : ils ont été faits sur des images plus grandes, et ceux faits ici ne concorderaient pas.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>No way from {0} to the file's CRS, {1}, is known well enough. Take a layer in that CRS, or another control file.</source>
      <translation>Aucune transformation de {0} vers le SCR du fichier, {1}, n’est connue assez précisément. Prenez une couche dans ce SCR ou un autre fichier de points d’appui.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>QGIS does not know the CRS of the file, “{0}”, so these points cannot be brought to it.</source>
      <translation>QGIS ne connaît pas le SCR du fichier, « {0} » ; ces points ne peuvent pas y être amenés.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>Several points of the layer are called {0}. Give each a name of its own.</source>
      <translation>Plusieurs points de la couche s’appellent {0}. Donnez à chacun son propre nom.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The control file cannot be written: {0}.</source>
      <translation>Le fichier des points d’appui ne peut pas être écrit : {0}.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The file holds no marks. Below the line of the CRS each is “x y height px py photograph label”.</source>
      <translation>Le fichier ne contient aucun pointé. Sous la ligne du SCR, chacun s’écrit « x y altitude px py photographie nom ».</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <location filename="../sentences/control_file.py" />
      <source>The file is empty.</source>
      <translation>Le fichier est vide.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The file is no text file.</source>
      <translation>Le fichier n’est pas un fichier texte.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The file is not in UTF-8 and has no place for “{1}”. Save it as UTF-8 with a text editor.</source>
      <translation>Le fichier n’est pas en UTF-8 et n’admet pas « {1} ». Enregistrez-le en UTF-8 avec un éditeur de texte.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The file names another CRS now. Choose another control file for the marks that are not saved.</source>
      <translation>Le fichier indique maintenant un autre SCR. Choisissez un autre fichier pour les pointés qui ne sont pas enregistrés.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The layer has no CRS. Set it in the layer's properties.</source>
      <translation>La couche n’a pas de SCR. Définissez-le dans ses propriétés.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The layer's heights are above {0}, the file's above {1}. Heights are not converted: take another control file.</source>
      <translation>Les altitudes de la couche sont au-dessus de {0}, celles du fichier au-dessus de {1}. Les altitudes ne sont pas converties : prenez un autre fichier.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The marks of this file count pixels of photographs before they are turned upright; marks set here would be mixed up.</source>
      <translation>Les pointés de ce fichier comptent les pixels des photographies avant leur redressement ; ceux faits ici s’y mêleraient.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The point is no place in the file's CRS, {0}.</source>
      <translation>Le point n’est nulle part dans le SCR du fichier, {0}.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The point {0} has another height in the file: {1}, here {2}. Correct one of the two.</source>
      <translation>Le point {0} a une autre altitude dans le fichier : {1}, ici {2}. Corrigez l’une des deux.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The point {0} has other coordinates in the file. Correct one of the two, or name the point differently.</source>
      <translation>Le point {0} a d’autres coordonnées dans le fichier. Corrigez l’une des deux, ou donnez un autre nom au point.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>The point {0} is in the file under another name: {1}. Choose the field of that name.</source>
      <translation>Le point {0} figure dans le fichier sous un autre nom : {1}. Choisissez le champ de ce nom.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>{0} and {1} do not go together: both need an EPSG code.</source>
      <translation>{0} et {1} ne vont pas ensemble : il faut un code EPSG aux deux.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>“{0}” is no vertical CRS. Choose what heights are above, or type its EPSG code.</source>
      <translation>« {0} » n’est pas un SCR vertical. Choisissez la référence des altitudes, ou saisissez son code EPSG.</translation>
    </message>
    <message>
      <location filename="../marks/words.py" />
      <source>“{1}” is a folder: choose a file in it, or give a new file's name.</source>
      <translation>« {1} » est un dossier : choisissez-y un fichier, ou donnez le nom d’un nouveau.</translation>
    </message>
    <message>
      <location filename="../opening.py" />
      <source>No program of this computer opens it: {0}</source>
      <translation>Aucun programme de cet ordinateur ne l’ouvre : {0}</translation>
    </message>
    <message>
      <location filename="../plugin.py" />
      <source>Photographs to map layers…</source>
      <translation>Des photographies aux couches…</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>A vertical CRS needs a CRS for the map too.</source>
      <translation>Un SCR vertical exige aussi un SCR planimétrique.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>Add the results to the project</source>
      <translation>Ajouter les résultats au projet</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>An EPSG code of heights above sea level. It needs a CRS for the map, and perhaps a geoid grid on this computer.</source>
      <translation>Un code EPSG d’altitudes au-dessus du niveau de la mer. Il faut un SCR pour la carte, et peut-être une grille de géoïde sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <location filename="../processing/evaluate.py" />
      <source>Folder of a run</source>
      <translation>Dossier d’un traitement</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>Give one of the two: {one}; {other}.</source>
      <translation>Indiquez l’un des deux : {one} ; {other}.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>Products of a run</source>
      <translation>Produits d’un traitement</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>Surveys in tiles</source>
      <translation>Levés en tuiles</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>The folder of results of “Reconstruct from photographs” or of the window; it holds run.json.</source>
      <translation>Le dossier de résultats de « Reconstruire à partir de photographies » ou de la fenêtre ; il contient run.json.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>The most useful results are added as layers, in the styles of the plugin. The others lie in the folder.</source>
      <translation>Les résultats les plus utiles sont ajoutés comme couches, dans les styles de l’extension. Les autres se trouvent dans le dossier.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>Vertical CRS of the heights, such as EPSG:7837 (empty: above the ellipsoid)</source>
      <translation>SCR vertical des altitudes, par exemple EPSG:5720 (vide : au-dessus de l’ellipsoïde)</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>drone,photogrammetry,point cloud,surface,orthophoto,survey,neural</source>
      <translation>drone,photogrammétrie,nuage de points,surface,orthophoto,levé,neuronal</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>{folder} is not the folder of a run.</source>
      <translation>{folder} n’est pas le dossier d’un traitement.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <location filename="../processing/reconstruct.py" />
      <source>{parameter}: a value is missing.</source>
      <translation>{parameter} : il manque une valeur.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <location filename="../processing/areas.py" />
      <source>{parameter}: {crs} is no known CRS.</source>
      <translation>{parameter} : {crs} n’est pas un SCR connu.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>{parameter}: “{value}” cannot be used.</source>
      <translation>{parameter} : « {value} » ne peut pas être utilisé.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>{path} cannot be read: {error}</source>
      <translation>{path} ne peut pas être lu : {error}</translation>
    </message>
    <message>
      <location filename="../processing/areas.py" />
      <source>{parameter}: the extent cannot be brought into {crs}.</source>
      <translation>{parameter} : l’emprise ne peut pas être convertie en {crs}.</translation>
    </message>
    <message>
      <location filename="../processing/areas.py" />
      <source>{parameter}: the extent is empty.</source>
      <translation>{parameter} : l’emprise est vide.</translation>
    </message>
    <message>
      <location filename="../processing/areas.py" />
      <source>{path} is no LAS or LAZ file.</source>
      <translation>{path} n’est pas un fichier LAS ou LAZ.</translation>
    </message>
    <message>
      <location filename="../processing/areas.py" />
      <source>“{crs}” and “{heights}” do not go together: both need an EPSG code.</source>
      <translation>« {crs} » et « {heights} » ne vont pas ensemble : il faut un code EPSG pour les deux.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>Choose a folder for the results that is neither the folder of photographs nor in it.</source>
      <translation>Choisissez pour les résultats un dossier qui n’est ni celui des photographies ni dans celui-ci.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>The same zone in metres is {0}.</source>
      <translation>La même zone en mètres est {0}.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>There are no photographs in {folder}.</source>
      <translation>Il n’y a pas de photographies dans {folder}.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>There is no folder {folder}.</source>
      <translation>Le dossier {folder} n’existe pas.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{crs} cannot be used: choose a projected CRS in metres.</source>
      <translation>{crs} ne peut pas être utilisé : choisissez un SCR projeté en mètres.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: the layer “{layer}” has no CRS. Set it first.</source>
      <translation>{parameter} : la couche « {layer} » n’a pas de SCR. Définissez-le d’abord.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: the layer “{layer}” holds no points.</source>
      <translation>{parameter} : la couche « {layer} » ne contient pas de points.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: the layer “{layer}” holds no polygons.</source>
      <translation>{parameter} : la couche « {layer} » ne contient pas de polygones.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: the layer “{layer}” is empty, or nothing is selected in it.</source>
      <translation>{parameter} : la couche « {layer} » est vide, ou rien n’y est sélectionné.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: there is no file {path}.</source>
      <translation>{parameter} : le fichier {path} n’existe pas.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: there is no folder {path}.</source>
      <translation>{parameter} : le dossier {path} n’existe pas.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: {path} is a file.</source>
      <translation>{parameter} : {path} est un fichier.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{parameter}: {path} is a folder.</source>
      <translation>{parameter} : {path} est un dossier.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{path} cannot be written.</source>
      <translation>Impossible d’écrire {path}.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{path} is a file: choose a folder.</source>
      <translation>{path} est un fichier : choisissez un dossier.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>{path} is a folder: name a file.</source>
      <translation>{path} est un dossier : indiquez un fichier.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>“{heights}” is no vertical CRS with an EPSG code.</source>
      <translation>« {heights} » n’est pas un SCR vertical avec un code EPSG.</translation>
    </message>
    <message>
      <location filename="../processing/checks.py" />
      <source>“{line}” is no setting: write one section.key=value a line.</source>
      <translation>« {line} » n’est pas un réglage : écrivez un section.key=value par ligne.</translation>
    </message>
    <message>
      <location filename="../processing/command_run.py" />
      <source>Stopped. What is done is kept: run it again to go on from there.</source>
      <translation>Arrêté. Ce qui est fait est conservé : relancez pour continuer.</translation>
    </message>
    <message>
      <location filename="../processing/command_run.py" />
      <source>geo-nerf was not found. Name the program in Settings &gt; Options &gt; geo-nerf, or let it be set up there (qgis_process: put it on the search path).</source>
      <translation>geo-nerf est introuvable. Indiquez le programme dans Préférences &gt; Options &gt; geo-nerf, ou faites-le installer là (qgis_process : mettez-le dans le chemin de recherche).</translation>
    </message>
    <message>
      <location filename="../processing/command_run.py" />
      <source>{version}, found in {where}</source>
      <translation>{version}, trouvé dans {where}</translation>
    </message>
    <message>
      <location filename="../processing/control_layer.py" />
      <source>Feature {id} of “{layer}” is no single point.</source>
      <translation>L’entité {id} de « {layer} » n’est pas un point simple.</translation>
    </message>
    <message>
      <location filename="../processing/control_layer.py" />
      <source>Feature {id} of “{layer}” lacks a photograph or a place in it, or its height is no number.</source>
      <translation>L’entité {id} de « {layer} » n’a pas de photographie ou de position dans celle-ci, ou son altitude n’est pas un nombre.</translation>
    </message>
    <message>
      <location filename="../processing/control_layer.py" />
      <source>The layer “{layer}” has no field {fields}.</source>
      <translation>La couche « {layer} » n’a pas de champ {fields}.</translation>
    </message>
    <message>
      <location filename="../processing/control_layer.py" />
      <source>The layer “{layer}” is empty.</source>
      <translation>La couche « {layer} » est vide.</translation>
    </message>
    <message>
      <location filename="../processing/control_layer.py" />
      <source>The points of “{layer}” have no Z: name the field that holds their heights.</source>
      <translation>Les points de « {layer} » n’ont pas de Z : indiquez le champ de leurs altitudes.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>A finished run: its cloud and its surface model are both measured.</source>
      <translation>Un traitement terminé : son nuage et son modèle de surface sont mesurés tous les deux.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>A folder with a cloud called surface.laz, a surface model called dsm.tif, or both.</source>
      <translation>Un dossier avec un nuage nommé surface.laz, un modèle de surface nommé dsm.tif, ou les deux.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>All figures (JSON)</source>
      <translation>Tous les chiffres (JSON)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Area (empty: what both cover)</source>
      <translation>Zone (vide : ce que les deux couvrent)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Bias of heights (m)</source>
      <translation>Biais des altitudes (m)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Completeness of heights (0 to 1)</source>
      <translation>Complétude des altitudes (0 à 1)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Empty: the other file tells. Give it where geo-nerf asks for it.</source>
      <translation>Vide : l’autre fichier l’indique. Donnez-la lorsque geo-nerf la demande.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Evaluate accuracy</source>
      <translation>Évaluer l’exactitude</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>F1 of the cloud (0 to 1)</source>
      <translation>F1 du nuage (0 à 1)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <location filename="../processing/rasters.py" />
      <location filename="../processing/reconstruct.py" />
      <location filename="../processing/tile_merge.py" />
      <source>Folder of results</source>
      <translation>Dossier des résultats</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Gets evaluation.json with all figures and a map of the errors.</source>
      <translation>Reçoit evaluation.json avec tous les chiffres et une carte des erreurs.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Give the ground sampling distance: only a run's folder knows its own.</source>
      <translation>Donnez la résolution au sol : seul le dossier d’un traitement connaît la sienne.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Ground sampling distance (m; empty: the run's)</source>
      <translation>Résolution au sol (m ; vide : celle du traitement)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Map of errors (PNG)</source>
      <translation>Carte des erreurs (PNG)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Measures a run, a point cloud (LAZ, COPC) or a surface model (GeoTIFF) against a reference cloud or surface model: bias, NMAD, RMSE and completeness of heights, precision, recall and F1 of clouds within one, two and three ground sampling distances, before and after co-registration. A run's folder knows its GSD; for other products give it. The figures here are before co-registration, at two GSD; evaluation.json has them all.</source>
      <translation>Mesure un traitement, un nuage de points (LAZ, COPC) ou un modèle de surface (GeoTIFF) par rapport à un nuage ou à un modèle de surface de référence : biais, NMAD, EQM et complétude des altitudes, précision, rappel et F1 des nuages à un, deux et trois GSD, avant et après recalage. Le dossier d’un traitement connaît son GSD ; indiquez-le pour les autres produits. Les chiffres donnés ici sont avant recalage, à deux GSD ; evaluation.json les contient tous.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>NMAD of heights (m)</source>
      <translation>NMAD des altitudes (m)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>One file instead of a run: .laz, .copc.laz or .tif.</source>
      <translation>Un fichier à la place d’un traitement : .laz, .copc.laz ou .tif.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Only this rectangle is measured. It may be in any CRS, where the reference says its own.</source>
      <translation>Seul ce rectangle est mesuré. Il peut être dans n’importe quel SCR si la référence indique le sien.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Precision of the cloud (0 to 1)</source>
      <translation>Précision du nuage (0 à 1)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>RMSE of heights (m)</source>
      <translation>EQM des altitudes (m)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Recall of the cloud (0 to 1)</source>
      <translation>Rappel du nuage (0 à 1)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Reference cloud or surface model</source>
      <translation>Nuage ou modèle de surface de référence</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>The reference has no CRS, so the extent must not have one: it is taken as it is.</source>
      <translation>La référence n’a pas de SCR, donc l’emprise ne doit pas en avoir : elle est prise telle quelle.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Unit of heights of a file in feet that names no vertical CRS</source>
      <translation>Unité des hauteurs d’un fichier en pieds qui n’indique pas de SCR vertical</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>What co-registration of clouds may do</source>
      <translation>Transformation permise pour le recalage des nuages</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>What counts as true, such as a laser scan: .laz, .copc.laz or .tif, in a projected CRS.</source>
      <translation>Ce qui fait référence, par exemple un relevé laser : .laz, .copc.laz ou .tif, dans un SCR projeté.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>Width of a pixel on the ground. Clouds are scored within one, two and three of it.</source>
      <translation>Largeur d’un pixel au sol. Les nuages sont évalués à une, deux et trois fois cette distance.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>or a cloud or surface model</source>
      <translation>ou un nuage ou un modèle de surface</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>or a folder of truth (surface.laz, dsm.tif)</source>
      <translation>ou un dossier de données de référence (surface.laz, dsm.tif)</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>shift moves, rigid also turns, similarity also scales. The figures before it are given too.</source>
      <translation>shift déplace, rigid tourne aussi, similarity change aussi l’échelle. Les chiffres d’avant sont donnés aussi.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>{parameter}: {path} is neither a cloud (.laz) nor a surface model (.tif).</source>
      <translation>{parameter} : {path} n’est ni un nuage (.laz) ni un modèle de surface (.tif).</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>A file that ends in .laz or .copc.laz.</source>
      <translation>Un fichier qui se termine par .laz ou .copc.laz.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>A projected CRS in metres. Points are moved one by one, exactly.</source>
      <translation>Un SCR projeté en mètres. Chaque point est transformé séparément et exactement.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Area of interest</source>
      <translation>Zone d’intérêt</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>CRS of the points (empty: the run's)</source>
      <translation>SCR des points (vide : celui du traitement)</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Distance between points (m; empty: all of them)</source>
      <translation>Distance entre les points (m ; vide : tous)</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Extract point cloud</source>
      <translation>Extraire un nuage de points</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Greatest height (m)</source>
      <translation>Altitude maximale (m)</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>In the points' vertical CRS. It needs an area of interest.</source>
      <translation>Dans le SCR vertical des points. Il faut une zone d’intérêt.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Least confidence (0 to 1)</source>
      <translation>Confiance minimale (0 à 1)</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Lowest height (m)</source>
      <translation>Altitude minimale (m)</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>No “{ending}” files are written: let the name end in .laz or .copc.laz.</source>
      <translation>Aucun fichier « {ending} » n’est écrit : terminez le nom par .laz ou .copc.laz.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Of every cube of this edge the most confident point stays. Two or three ground sampling distances are usual.</source>
      <translation>De chaque cube de cette arête, il reste le point le plus sûr. Deux ou trois résolutions au sol sont habituelles.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Only points within this rectangle, in any CRS; in the points' CRS its enclosing rectangle is used.</source>
      <translation>Seulement les points de ce rectangle, dans n’importe quel SCR ; dans celui des points, le rectangle qui l’englobe est utilisé.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Points that the surface is less sure of are left out. 0 keeps all, 0.5 drops most of the noise.</source>
      <translation>Les points moins sûrs sont écartés. 0 les garde tous, 0.5 enlève la plus grande partie du bruit.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>QGIS does not know the run's CRS: choose one for the points.</source>
      <translation>QGIS ne connaît pas le SCR du traitement : choisissez-en un pour les points.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>Takes points from the surface of a finished run and writes them as LAZ, or as COPC where the file's name ends in .copc.laz. Of every cube of the given edge the most confident point stays. An empty CRS takes the run's. Memory stays small whatever the size of the survey.</source>
      <translation>Prend des points de la surface d’un traitement terminé et les écrit en LAZ, ou en COPC si le nom du fichier finit par .copc.laz. De chaque cube de l’arête donnée, le point le plus sûr reste. Un SCR vide prend celui du traitement. La mémoire reste faible quelle que soit la taille du levé.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>The lowest and greatest height need an area of interest.</source>
      <translation>L’altitude minimale et l’altitude maximale nécessitent une zone d’intérêt.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>The lowest height must be less than the greatest.</source>
      <translation>La hauteur minimale doit être inférieure à la maximale.</translation>
    </message>
    <message>
      <location filename="../processing/input_files.py" />
      <source>The area of interest has no CRS.</source>
      <translation>La zone d’intérêt n’a pas de SCR.</translation>
    </message>
    <message>
      <location filename="../processing/input_files.py" />
      <source>The area of interest is empty.</source>
      <translation>La zone d’intérêt est vide.</translation>
    </message>
    <message>
      <location filename="../processing/input_files.py" />
      <source>The layer of tiles holds no polygon.</source>
      <translation>La couche des tuiles ne contient aucun polygone.</translation>
    </message>
    <message>
      <location filename="../processing/input_files.py" />
      <source>The polygons cannot be brought from {crs} into WGS 84.</source>
      <translation>Les polygones ne peuvent pas être convertis de {crs} en WGS 84.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>A JSON file with every figure and warning, for scripts.</source>
      <translation>Un fichier JSON avec tous les chiffres et avertissements, pour les scripts.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>A point where each photograph was taken, with what its tags say.</source>
      <translation>Un point là où chaque photographie a été prise, avec ce que disent ses métadonnées.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>All that was found</source>
      <translation>Tout ce qui a été trouvé</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Area seen by three photographs or more (ha)</source>
      <translation>Surface vue par au moins trois photographies (ha)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <location filename="../processing/products.py" />
      <source>Cameras</source>
      <translation>Caméras</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Expected memory (GB)</source>
      <translation>Mémoire attendue (Go)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Expected room on disk (GB)</source>
      <translation>Place attendue sur le disque (Go)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Expected time (min)</source>
      <translation>Durée attendue (min)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Flight height (m)</source>
      <translation>Hauteur de vol (m)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Forward overlap (0 to 1)</source>
      <translation>Recouvrement longitudinal (0 à 1)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <location filename="../processing/products.py" />
      <location filename="../processing/tile_merge.py" />
      <source>Ground sampling distance (m)</source>
      <translation>Résolution au sol (m)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Inspect photographs</source>
      <translation>Examiner les photographies</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Preset whose cost is told</source>
      <translation>Préréglage pour l’estimation du coût</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Reads the tags of a folder of drone photographs: where they were taken, which ground they show (on level ground), the ground sampling distance, the overlap, the CRS to choose, and the time, memory and disk that a preset needs. Nothing is computed yet, so this takes seconds.</source>
      <translation>Lit les métadonnées d’un dossier de photographies de drone : où elles ont été prises, quel sol elles montrent (sur terrain plat), la résolution au sol, le recouvrement, le SCR à choisir, et le temps, la mémoire et le disque qu’un préréglage demande. Rien n’est encore calculé, cela prend donc quelques secondes.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Side overlap (0 to 1)</source>
      <translation>Recouvrement latéral (0 à 1)</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>Suggested CRS</source>
      <translation>SCR suggéré</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <location filename="../processing/reconstruct.py" />
      <source>The folder of the flight. Folders in it are read too.</source>
      <translation>Le dossier du vol. Les dossiers qu’il contient sont lus aussi.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>The ground that each photograph shows, as if it were level.</source>
      <translation>Le terrain que montre chaque photographie, comme s’il était plat.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>The photographs' places joined in the order of time.</source>
      <translation>Les lieux des photographies reliés dans l’ordre du temps.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>The time, memory and disk of this preset are told as results.</source>
      <translation>Le temps, la mémoire et le disque de ce préréglage sont donnés comme résultats.</translation>
    </message>
    <message>
      <location filename="../processing/inspect_photographs.py" />
      <source>geo-nerf said nothing about the photographs.</source>
      <translation>geo-nerf n’a rien dit des photographies.</translation>
    </message>
    <message>
      <location filename="../processing/planned.py" />
      <source>Folder of the survey's run (empty: where it was when it was planned)</source>
      <translation>Dossier du traitement du levé (vide : là où il était lors de la planification)</translation>
    </message>
    <message>
      <location filename="../processing/planned.py" />
      <source>Give it only where the run was moved since the plan was made.</source>
      <translation>À donner seulement si le traitement a été déplacé depuis que le plan a été fait.</translation>
    </message>
    <message>
      <location filename="../processing/planned.py" />
      <source>Plan of tiles</source>
      <translation>Plan de tuiles</translation>
    </message>
    <message>
      <location filename="../processing/planned.py" />
      <source>The layer “tiles” of a plan, or its GeoPackage, as “Plan tiles” writes it.</source>
      <translation>La couche « tiles » d’un plan, ou son GeoPackage, tel que l’écrit « Planifier les tuiles ».</translation>
    </message>
    <message>
      <location filename="../processing/planned.py" />
      <location filename="../processing/tile_plan.py" />
      <source>{path} is no plan of tiles.</source>
      <translation>{path} n’est pas un plan de tuiles.</translation>
    </message>
    <message>
      <location filename="../processing/products.py" />
      <location filename="../processing/tile_merge.py" />
      <source>Folder of the products</source>
      <translation>Dossier des produits</translation>
    </message>
    <message>
      <location filename="../processing/products.py" />
      <source>Height above ground</source>
      <translation>Hauteur au-dessus du sol</translation>
    </message>
    <message>
      <location filename="../processing/products.py" />
      <source>Hillshade of the surface model</source>
      <translation>Ombrage du modèle de surface</translation>
    </message>
    <message>
      <location filename="../processing/products.py" />
      <source>Hillshade of the terrain model</source>
      <translation>Ombrage du modèle de terrain</translation>
    </message>
    <message>
      <location filename="../processing/products.py" />
      <source>Point clouds</source>
      <translation>Nuages de points</translation>
    </message>
    <message>
      <location filename="../processing/products.py" />
      <location filename="../processing/tile_merge.py" />
      <source>Points of the cloud</source>
      <translation>Points du nuage</translation>
    </message>
    <message>
      <location filename="../processing/provider.py" />
      <location filename="../program/options.py" />
      <source>geo-nerf</source>
      <translation>geo-nerf</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>A folder of its own, not the run's; what is there of an earlier export is replaced.</source>
      <translation>Un dossier à part, pas celui du traitement ; ce qui s’y trouve d’un export précédent est remplacé.</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>A projected CRS in metres. The rasters are made anew in it, not warped.</source>
      <translation>Un SCR projeté en mètres. Les rasters y sont refaits, et non déformés.</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Also</source>
      <translation>Également</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Between contours (m)</source>
      <translation>Équidistance des courbes (m)</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>CRS of the rasters (empty: the run's)</source>
      <translation>SCR des rasters (vide : celui du traitement)</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Cell of the orthophoto (GSD)</source>
      <translation>Cellule de l’orthophoto (GSD)</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Cell of the surface model (GSD; empty: as in the run)</source>
      <translation>Cellule du modèle de surface (GSD ; vide : comme dans le traitement)</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Cell of the terrain model (GSD; 0: none)</source>
      <translation>Cellule du modèle de terrain (GSD ; 0 : aucun)</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Choose another folder than the run's own: its products would be replaced.</source>
      <translation>Choisissez un autre dossier que celui du traitement : ses produits seraient remplacés.</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Difference of height from one contour to the next. It counts where contours are made.</source>
      <translation>Différence de hauteur d’une courbe à la suivante. Elle compte si des courbes de niveau sont faites.</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Make rasters of a run</source>
      <translation>Créer les rasters d’un traitement</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Makes the surface model, the terrain model, their hillshades and the orthophoto of a finished run anew, in another CRS or with other cells, and slope, contours and height above ground as wished. Cells count in ground sampling distances (GSD): 2 is twice as wide as a pixel of the photographs on the ground. The run itself stays as it is; the folder of results gets the point cloud in that CRS too.</source>
      <translation>Refait le modèle de surface, le modèle de terrain, leurs ombrages et l’orthophoto d’un traitement terminé, dans un autre SCR ou avec d’autres cellules, et au besoin la pente, les courbes de niveau et la hauteur au-dessus du sol. Les cellules se comptent en résolutions au sol (GSD) : 2 est deux fois plus large qu’un pixel des photographies au sol. Le traitement lui-même reste tel quel ; le dossier des résultats reçoit aussi le nuage de points dans ce SCR.</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Width of a cell in ground sampling distances of the photographs: 2 is twice as coarse as they are.</source>
      <translation>Largeur d’une cellule en résolutions au sol des photographies : 2 est deux fois plus grossier qu’elles.</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>slope in degrees, contours as lines, canopy: the height of things above the terrain model.</source>
      <translation>slope : pente en degrés, contours : courbes de niveau, canopy : hauteur des objets au-dessus du modèle de terrain.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>A projected CRS in metres.</source>
      <translation>Un SCR projeté en mètres.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Area of interest (extent)</source>
      <translation>Zone d’intérêt (emprise)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Area of interest (polygons)</source>
      <translation>Zone d’intérêt (polygones)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>As the control points' file. Check points are measured and never used.</source>
      <translation>Comme le fichier des points d’appui. Les points de contrôle sont mesurés et jamais utilisés.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>As the control points' layer. Check points are measured and never used.</source>
      <translation>Comme la couche des points d’appui. Les points de contrôle sont mesurés et jamais utilisés.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>CRS of the results (empty: as the photographs suggest)</source>
      <translation>SCR des résultats (vide : selon les photographies)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>CRS of the results: {code} ({name})</source>
      <translation>SCR des résultats : {code} ({name})</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Check points (file)</source>
      <translation>Points de contrôle (fichier)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Check points (layer of marks)</source>
      <translation>Points de contrôle (couche de pointés)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Control points (file)</source>
      <translation>Points d’appui (fichier)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Control points (layer of marks)</source>
      <translation>Points d’appui (couche de pointés)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>File name of the photograph that shows the point.</source>
      <translation>Nom de fichier de la photographie qui montre le point.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>From the picture's left edge, pixels.</source>
      <translation>Depuis le bord gauche de l’image, en pixels.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>From the picture's upper edge, pixels.</source>
      <translation>Depuis le bord supérieur de l’image, en pixels.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <location filename="../processing/tile_run.py" />
      <source>Further settings</source>
      <translation>Autres réglages</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Keeps every step of the run. Give the same folder again to go on with a run that was stopped.</source>
      <translation>Conserve chaque étape du traitement. Donnez à nouveau le même dossier pour continuer un traitement arrêté.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Makes a georeferenced point cloud, a surface model, a terrain model, an orthophoto and a report of a folder of drone photographs, by training a neural surface of the ground.

CRS: a projected one in metres; empty takes the UTM zone that the photographs lie in. Vertical CRS: empty gives heights above the ellipsoid.

Presets: draft and fine for a computer without a graphics card (minutes, a quarter of an hour for some dozen photographs), standard and high for one with an NVIDIA GPU.

Area of interest: the point cloud is cut to it.

Control and check points: a file in OpenDroneMap's gcp_list.txt format, or a point layer with one feature for every mark of a point in a photograph, and fields for the photograph's name, the mark's pixel, the point's label and, where the points have no Z, its height above the vertical datum chosen. Check points are measured and never used.

The folder of results keeps every step: run again with the same folder, and what is done is not done again. Files made of layers are kept beside it. Further settings: one section.key=value a line.</source>
      <translation>Crée à partir d’un dossier de photographies de drone un nuage de points géoréférencé, un modèle de surface, un modèle de terrain, une orthophoto et un rapport, par apprentissage d’une surface neuronale du sol.

SCR : projeté, en mètres ; vide, il prend le fuseau UTM des photographies. SCR vertical : vide, il donne des hauteurs au-dessus de l’ellipsoïde.

Préréglages : draft et fine pour un ordinateur sans carte graphique (quelques minutes, un quart d’heure pour quelques dizaines de photographies), standard et high avec un GPU NVIDIA.

Zone d’intérêt : le nuage de points y est découpé.

Points d’appui et de contrôle : un fichier au format gcp_list.txt d’OpenDroneMap, ou une couche de points avec une entité pour chaque pointé d’un point dans une photographie, et des champs pour le nom de la photographie, le pixel du pointé, le nom du point et, si les points n’ont pas de Z, son altitude dans le système vertical choisi. Les points de contrôle sont mesurés et jamais utilisés.

Le dossier des résultats garde chaque étape : relancé avec le même dossier, ce qui est fait n’est pas refait. Les fichiers créés à partir de couches sont conservés à côté de celui-ci. Autres réglages : un section.key=value par ligne.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Marks: field of the column (px)</source>
      <translation>Pointés : champ de la colonne (px)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Marks: field of the height (empty: the geometry's Z)</source>
      <translation>Pointés : champ de l’altitude (vide : Z de la géométrie)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Marks: field of the photograph's name</source>
      <translation>Pointés : champ du nom de la photographie</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Marks: field of the point's label</source>
      <translation>Pointés : champ du nom du point</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Marks: field of the row (px)</source>
      <translation>Pointés : champ de la ligne (px)</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Metres above the vertical datum chosen.</source>
      <translation>Mètres au-dessus du datum vertical choisi.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>One point feature for each mark of a control point in a photograph. Give a file or a layer.</source>
      <translation>Une entité ponctuelle pour chaque pointé d’un point d’appui dans une photographie. Donnez un fichier ou une couche.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>One section.key=value a line, as in geo-nerf's presets: field.steps=4000.</source>
      <translation>Un section.key=value par ligne, comme dans les préréglages de geo-nerf : field.steps=4000.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Preset</source>
      <translation>Préréglage</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Products beyond cloud, surface model and orthophoto</source>
      <translation>Produits autres que nuage, modèle de surface et orthophoto</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>Reconstruct from photographs</source>
      <translation>Reconstruire à partir de photographies</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>The area of interest lies outside of what the photographs show. Check its place and its CRS.</source>
      <translation>La zone d’intérêt se trouve en dehors de ce que montrent les photographies. Vérifiez sa position et son SCR.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>The photographs do not say where they were taken, so a CRS has to be chosen.</source>
      <translation>Les photographies ne disent pas où elles ont été prises : il faut donc choisir un SCR.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>The point cloud is cut to these polygons. Give polygons or an extent.</source>
      <translation>Le nuage de points est découpé selon ces polygones. Donnez des polygones ou une emprise.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>The point cloud is cut to this rectangle, in any CRS. Give polygons or an extent.</source>
      <translation>Le nuage de points est découpé selon ce rectangle, dans n’importe quel SCR. Donnez des polygones ou une emprise.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>The same for all marks of one point.</source>
      <translation>Le même pour tous les pointés d’un point.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>draft and fine for computers without a graphics card, standard and high for an NVIDIA GPU.</source>
      <translation>draft et fine pour les ordinateurs sans carte graphique, standard et high pour un GPU NVIDIA.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>gcp_list.txt of OpenDroneMap: the CRS, then one mark of a point in a photograph a line.</source>
      <translation>gcp_list.txt d’OpenDroneMap : le SCR, puis un pointé d’un point dans une photographie par ligne.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>terrain is the ground without buildings and trees; tiles and ept are for web maps.</source>
      <translation>terrain est le sol sans bâtiments ni arbres ; tiles et ept sont pour les cartes web.</translation>
    </message>
    <message>
      <location filename="../processing/reconstruct.py" />
      <source>{parameter}: the extent has no CRS.</source>
      <translation>{parameter} : l’emprise n’a pas de SCR.</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>A folder like that of a run, with the products of the whole. Choose another one than that of the tiles.</source>
      <translation>Un dossier comme celui d’un traitement, avec les produits de l’ensemble. Choisissez-en un autre que celui des tuiles.</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Bring the tiles of the orthophoto to one exposure</source>
      <translation>Égaliser l’exposition des tuiles de l’orthophoto</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Choose another folder for the whole than that of the tiles.</source>
      <translation>Choisissez pour l’ensemble un autre dossier que celui des tuiles.</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Files of the cloud</source>
      <translation>Fichiers du nuage</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <location filename="../processing/tile_run.py" />
      <source>Folder of the tiles</source>
      <translation>Dossier des tuiles</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Makes one point cloud, surface model, terrain model and orthophoto of the tiles of a plan that are done, and a report on the whole. Where tiles overlap, the more reliable one is used, and what agrees is blended; the layer of seams tells how heights and colours differ from tile to tile. Tiles that are not done leave a gap, and a warning.

The cloud: a COPC file for every tile with an index that QGIS 3.32 and newer show as one layer (tiles), or a single COPC file (one). The folder of results is like a run's: accuracy can be evaluated with it.</source>
      <translation>Fait, à partir des tuiles terminées d’un plan, un nuage de points, un modèle de surface, un modèle de terrain et une orthophoto, ainsi qu’un rapport sur l’ensemble. Là où des tuiles se recouvrent, la plus fiable l’emporte, et ce qui concorde est fondu ; la couche des raccords dit de combien altitudes et couleurs diffèrent d’une tuile à l’autre. Les tuiles non terminées laissent un vide et un avertissement.

Le nuage : un fichier COPC par tuile avec un index que QGIS 3.32 et plus récent montrent comme une seule couche (tiles), ou un seul fichier COPC (one). Le dossier des résultats est comme celui d’un traitement : on peut en évaluer l’exactitude.</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Median step of heights at seams (m)</source>
      <translation>Écart médian des altitudes aux raccords (m)</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Merge tiles</source>
      <translation>Fusionner les tuiles</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <location filename="../processing/tile_plan.py" />
      <source>Number of tiles</source>
      <translation>Nombre de tuiles</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Seams between tiles</source>
      <translation>Raccords entre tuiles</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>The folder that “Run tiles” wrote.</source>
      <translation>Le dossier écrit par « Traiter les tuiles ».</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Tile of each cell</source>
      <translation>Tuile de chaque cellule</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Without it each tile keeps the colours of its photographs, and steps may be seen.</source>
      <translation>Sans cela, chaque tuile garde les couleurs de ses photographies, et des écarts peuvent se voir.</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>tiles: a COPC file for each tile and an index, for surveys of any size. one: a single COPC file.</source>
      <translation>tiles : un fichier COPC par tuile et un index, pour des levés de toute taille. one : un seul fichier COPC.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>A GeoPackage. No other file than an earlier plan is written over.</source>
      <translation>Un GeoPackage. Aucun autre fichier qu’un plan antérieur n’est écrasé.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <location filename="../processing/tile_run.py" />
      <source>A file like configs/tiles/default.yaml of geo-nerf; what it leaves out is as usual.</source>
      <translation>Un fichier comme configs/tiles/default.yaml de geo-nerf ; ce qu’il omet reste comme d’habitude.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Area to keep to (polygons)</source>
      <translation>Zone à laquelle se limiter (polygones)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Areas to leave out (polygons)</source>
      <translation>Zones à exclure (polygones)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Costs of all tiles</source>
      <translation>Coût de toutes les tuiles</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Currency of the costs</source>
      <translation>Monnaie des coûts</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Cuts a survey that is too large for one run into tiles: into so many, no longer than so many metres, needing no more memory than so much, or along the polygons of a layer, such as map sheets or an earlier plan. Give exactly one of the four. Each tile gets the photographs that see its ground, and an estimate of hours, memory, disk and money.

The run's photographs must be oriented (any run that got as far as its poses); a plan of photographs that are only read tells the costs and cannot be run.

The plan is a GeoPackage whose layer “tiles” is coloured by state. Tiles may be deleted from it. “Run tiles” takes it next; while that works the layer shows which tiles wait, run, are done or failed.</source>
      <translation>Découpe en tuiles un levé trop grand pour un seul traitement : en tant de tuiles, longues d’au plus tant de mètres, ne demandant pas plus de tant de mémoire, ou selon les polygones d’une couche, par exemple des feuilles de carte ou un plan antérieur. Donnez exactement l’un des quatre. Chaque tuile reçoit les photographies qui voient son sol, et une estimation des heures, de la mémoire, du disque et du coût.

Les photographies du traitement doivent être orientées (tout traitement parvenu à ses poses) ; un plan de photographies seulement lues indique les coûts et ne peut pas être exécuté.

Le plan est un GeoPackage dont la couche « tiles » est colorée selon l’état. On peut en supprimer des tuiles. « Traiter les tuiles » le prend ensuite ; pendant ce temps, la couche montre quelles tuiles attendent, sont en cours, terminées ou en échec.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Disk of all tiles (GB)</source>
      <translation>Disque de toutes les tuiles (Go)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Forget what was done by a plan in the same file</source>
      <translation>Oublier ce qui a été fait avec un plan dans le même fichier</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Give exactly one of number, length, memory and polygons of the tiles.</source>
      <translation>Donnez exactement un élément : nombre, longueur, mémoire ou polygones des tuiles.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Greatest memory of a tile (GB)</source>
      <translation>Plus grande mémoire d’une tuile (Go)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Hours of all tiles</source>
      <translation>Heures de toutes les tuiles</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>No side of a tile is longer than this.</source>
      <translation>Aucun côté d’une tuile n’est plus long.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Nothing beyond these polygons is planned.</source>
      <translation>Rien n’est planifié en dehors de ces polygones.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Nothing within these polygons is planned.</source>
      <translation>Rien n’est planifié à l’intérieur de ces polygones.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>One polygon a tile; a field called name or sheet names them.</source>
      <translation>Un polygone par tuile ; un champ nommé name ou sheet leur donne un nom.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Plan tiles</source>
      <translation>Planifier les tuiles</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Rates, halo and overlap (YAML)</source>
      <translation>Tarifs, marge et recouvrement (YAML)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <location filename="../processing/tile_run.py" />
      <source>Tiles</source>
      <translation>Tuiles</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Tiles are cut until none is expected to need more. “Inspect photographs” tells what the whole would need.</source>
      <translation>Les tuiles sont divisées jusqu’à ce qu’aucune n’en demande plus. « Examiner les photographies » dit ce qu’il faudrait pour l’ensemble.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Tiles of about as many photographs each.</source>
      <translation>Des tuiles avec à peu près autant de photographies chacune.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>Without it, tiles that stay as they are keep their states, and a plan that would lose some is not written.</source>
      <translation>Sans cela, les tuiles qui restent les mêmes gardent leur état, et un plan qui en perdrait n’est pas écrit.</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>or greatest length of a tile (m)</source>
      <translation>ou plus grande longueur d’une tuile (m)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>or greatest memory of a tile (GB)</source>
      <translation>ou plus grande mémoire d’une tuile (Go)</translation>
    </message>
    <message>
      <location filename="../processing/tile_plan.py" />
      <source>or the tiles themselves (polygons)</source>
      <translation>ou les tuiles elles-mêmes (polygones)</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>A tile begins only where its expected memory still fits in.</source>
      <translation>Une tuile ne commence que si la mémoire attendue tient encore.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Address of the Ray cluster (empty: one is started here)</source>
      <translation>Adresse de la grappe Ray (vide : une est démarrée ici)</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>As the field name of the plan's layer has them: t01, t02.</source>
      <translation>Comme dans le champ name de la couche du plan : t01, t02.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Each takes the memory and cores of a run; on one computer one or two are usual.</source>
      <translation>Chacune prend la mémoire et les cœurs d’un traitement ; sur un ordinateur, une ou deux sont habituelles.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Each tile gets a folder in it. Give the same folder again to go on.</source>
      <translation>Chaque tuile y reçoit un dossier. Donnez à nouveau le même dossier pour continuer.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Else they are left as they are; tiles that are named are always tried.</source>
      <translation>Sinon elles restent telles quelles ; les tuiles nommées sont toujours essayées.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Make the tiles named anew, from nothing</source>
      <translation>Refaire entièrement les tuiles nommées</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Memory of all tiles at work (GB; empty: most of what is free)</source>
      <translation>Mémoire de toutes les tuiles en cours (Go ; vide : presque toute la mémoire libre)</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Name the tiles that are to be made anew.</source>
      <translation>Nommez les tuiles à refaire.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Names of the tiles wanted, separated by commas (empty: all)</source>
      <translation>Noms des tuiles voulues, séparés par des virgules (vide : toutes)</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>One section.key=value a line, in place of those of the survey's run.</source>
      <translation>Un section.key=value par ligne, à la place de ceux du traitement du levé.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Run tiles</source>
      <translation>Traiter les tuiles</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Some tiles may fail</source>
      <translation>Tolérer l’échec de certaines tuiles</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Such as ray://head:10001. It counts where tiles run on ray.</source>
      <translation>Par exemple ray://head:10001. Elle compte si les tuiles sont traitées sur ray.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>The algorithm then ends well, and tells how many did.</source>
      <translation>L’algorithme se termine alors bien, et dit combien ont échoué.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>The plan has no tile {name} that a photograph sees.</source>
      <translation>Le plan n’a pas de tuile {name} vue par une photographie.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Tiles at a time</source>
      <translation>Tuiles à la fois</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Tiles done</source>
      <translation>Tuiles terminées</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Tiles failed</source>
      <translation>Tuiles en échec</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Tiles left</source>
      <translation>Tuiles restantes</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Trained on (empty: as the survey's run)</source>
      <translation>Entraîné sur (vide : comme le traitement du levé)</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Tries and pauses (YAML)</source>
      <translation>Essais et pauses (YAML)</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Try tiles again that failed before</source>
      <translation>Réessayer les tuiles qui ont échoué</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>What was made of these tiles is deleted first.</source>
      <translation>Ce qui a été fait de ces tuiles est d’abord supprimé.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Where tiles run</source>
      <translation>Où traiter les tuiles</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>Works through the tiles of a plan, on this computer or on a Ray cluster that sees the same folders. Each tile is trained with a margin, as a run of its own in the folder of tiles, and cut to its outline. Tiles that are done are left alone, each tile gets up to three tries, and what was stopped goes on from where it was: run it again with the same folder.

The plan's layer shows the state of each tile while they run; there a tile can also be run again, and its log and report be opened, with the right mouse button.

Where a tile fails for good the algorithm fails once all others are done, unless some may fail. Further settings: one section.key=value a line. “Merge tiles” takes plan and folder next.</source>
      <translation>Traite les tuiles d’un plan, sur cet ordinateur ou sur une grappe Ray qui voit les mêmes dossiers. Chaque tuile est entraînée avec une marge, comme un traitement à part dans le dossier des tuiles, puis découpée à son contour. Les tuiles terminées restent telles quelles, chaque tuile a droit à trois essais, et ce qui a été arrêté reprend où il en était : exécutez de nouveau avec le même dossier.

La couche du plan montre pendant ce temps l’état de chaque tuile ; on peut aussi y relancer une tuile et ouvrir son journal et son rapport avec le bouton droit de la souris.

Si une tuile échoue définitivement, l’algorithme échoue une fois toutes les autres terminées, sauf si l’échec de certaines tuiles est toléré. Autres réglages : un section.key=value par ligne. « Fusionner les tuiles » prend ensuite le plan et le dossier.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>auto takes an NVIDIA GPU where there is one, cpu never, cuda always.</source>
      <translation>auto prend un GPU NVIDIA s’il y en a un, cpu jamais, cuda toujours.</translation>
    </message>
    <message>
      <location filename="../processing/tile_run.py" />
      <source>local: this computer. ray: a Ray cluster whose computers see the same folders.</source>
      <translation>local : cet ordinateur. ray : une grappe Ray dont les ordinateurs voient les mêmes dossiers.</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <source>There are {free} GB of room for {needed} GB.</source>
      <translation>Il y a {free} Go libres et il en faut {needed} Go.</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <source>“{step}” ended with status {status}; the log says why.</source>
      <translation>« {step} » s’est terminé avec le statut {status} ; le journal dit pourquoi.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>A folder, a wheel or an address of geo-nerf, to be installed instead. Not a name: nobody has published it.</source>
      <translation>Un dossier, un fichier wheel ou une adresse de geo-nerf à installer à la place. Pas un nom : personne ne l’a publié.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Another package</source>
      <translation>Autre paquet</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Looking for Python</source>
      <translation>Recherche de Python</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Looking for Python …</source>
      <translation>Recherche de Python…</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>More options of “pip install”, such as another package index, or: --no-index --find-links FOLDER</source>
      <translation>Autres options de « pip install », par exemple un autre index de paquets, ou : --no-index --find-links DOSSIER</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Options</source>
      <translation>Options</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <location filename="../program/options.py" />
      <source>Program</source>
      <translation>Programme</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Set up</source>
      <translation>Installer</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Set up geo-nerf</source>
      <translation>Installer geo-nerf</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Stopped; what was there of it is removed.</source>
      <translation>Arrêté ; ce qui était déjà là est supprimé.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Stopping and clearing away …</source>
      <translation>Arrêt et nettoyage…</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>The options cannot be read: close every quotation mark, and leave out the program's name.</source>
      <translation>Les options sont illisibles : fermez chaque guillemet et n’indiquez pas le nom du programme.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>geo-nerf is being set up. This takes some minutes; QGIS can be used meanwhile.</source>
      <translation>Installation de geo-nerf en cours. Cela prend quelques minutes ; QGIS reste utilisable pendant ce temps.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>geo-nerf is set up.</source>
      <translation>geo-nerf est installé.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <location filename="../sentences/machine.py" />
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>the program that this plugin brings</source>
      <translation>le programme fourni avec cette extension</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>{file} is not what this plugin was built with: install the plugin anew.</source>
      <translation>{file} n’est pas le fichier avec lequel cette extension a été construite : réinstallez l’extension.</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>geo-nerf ended with status {status}.</source>
      <translation>geo-nerf s’est terminé avec le statut {status}.</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>Component</source>
      <translation>Composant</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <location filename="../tiles/log_window.py" />
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>Copy the command: {command}</source>
      <translation>Copier la commande : {command}</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>How to get it</source>
      <translation>Comment l’obtenir</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>What is installed and what is missing</source>
      <translation>Ce qui est installé et ce qui manque</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>What it is for</source>
      <translation>Utilité</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>limited</source>
      <translation>limité</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>missing</source>
      <translation>absent</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>too old</source>
      <translation>trop ancien</translation>
    </message>
    <message>
      <location filename="../program/doctor_view.py" />
      <source>{state}, required</source>
      <translation>{state}, requis</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <source>Looking for geo-nerf</source>
      <translation>Recherche de geo-nerf</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <source>the Windows Subsystem for Linux</source>
      <translation>le sous-système Windows pour Linux</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <location filename="../program/plan.py" />
      <source>the environment {folder}</source>
      <translation>l’environnement {folder}</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <source>the search path</source>
      <translation>le chemin de recherche</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <source>the settings</source>
      <translation>les préférences</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <source>{command} does not answer as geo-nerf does, so it is not kept.</source>
      <translation>{command} ne répond pas comme geo-nerf et n’est donc pas enregistré.</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <source>{command} is not geo-nerf, so it is not kept. It answered: {answer}</source>
      <translation>{command} n’est pas geo-nerf et n’est donc pas enregistré. Sa réponse : {answer}</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>Choose the program …</source>
      <translation>Choisir le programme…</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>Look again</source>
      <translation>Chercher de nouveau</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <location filename="../program/options.py" />
      <source>Looking for geo-nerf …</source>
      <translation>Recherche de geo-nerf…</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>Set it up for me …</source>
      <translation>L’installer pour moi…</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <location filename="../program/options.py" />
      <source>The program geo-nerf</source>
      <translation>Le programme geo-nerf</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>geo-nerf could not look at itself:</source>
      <translation>geo-nerf n’a pas pu s’examiner :</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>geo-nerf is not on this computer, or not where it was looked for: the settings, the search path, virtual and conda environments, and the Windows Subsystem for Linux. Choose the program if you have it, or let it be set up.</source>
      <translation>geo-nerf n’est pas sur cet ordinateur, ou pas là où il a été cherché : les préférences, le chemin de recherche, les environnements virtuels et conda, et le sous-système Windows pour Linux. Choisissez le programme si vous l’avez, ou faites-le installer.</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>geo-nerf on this computer</source>
      <translation>geo-nerf sur cet ordinateur</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>{version} ({where}) is ready.</source>
      <translation>{version} ({where}) est prêt.</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>{version} ({where}) lacks something it cannot do without: see the first rows.</source>
      <translation>Il manque à {version} ({where}) quelque chose d’indispensable : voir les premières lignes.</translation>
    </message>
    <message>
      <location filename="../program/first_start.py" />
      <source>{version} was found in {where}. Looking at what it needs …</source>
      <translation>{version} a été trouvé dans {where}. Examen de ce qu’il lui faut…</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>A path, or a command such as: wsl.exe -e geo-nerf</source>
      <translation>Un chemin, ou une commande telle que : wsl.exe -e geo-nerf</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>Choose the program</source>
      <translation>Choisir le programme</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>No geo-nerf answers.</source>
      <translation>Aucun geo-nerf ne répond.</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>Test</source>
      <translation>Tester</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>What is installed and what is missing …</source>
      <translation>Ce qui est installé et ce qui manque…</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>is looked for</source>
      <translation>recherche automatique</translation>
    </message>
    <message>
      <location filename="../program/options.py" />
      <source>{version}, found in {where}:
{command}</source>
      <translation>{version}, trouvé dans {where} :
{command}</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Clearing the place</source>
      <translation>Nettoyage de l’emplacement</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Finishing</source>
      <translation>Finalisation</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Getting uv, which knows where PyTorch without CUDA is</source>
      <translation>Récupération de uv, qui sait où trouver PyTorch sans CUDA</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Installing PyTorch without CUDA</source>
      <translation>Installation de PyTorch sans CUDA</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Installing geo-nerf and its libraries</source>
      <translation>Installation de geo-nerf et de ses bibliothèques</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Making the environment</source>
      <translation>Création de l’environnement</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>PyTorch without CUDA cannot be had from here: the usual one brings gigabytes of CUDA along, which nothing here uses.</source>
      <translation>PyTorch sans CUDA ne peut être obtenu d’ici : la version habituelle apporte des gigaoctets de CUDA que rien n’utilise ici.</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Starting geo-nerf</source>
      <translation>Démarrage de geo-nerf</translation>
    </message>
    <message>
      <location filename="../program/plan.py" />
      <source>Without a network: take the two files of {folder} to a computer that has one, with the same system and Python {version}, and run there, where they lie:
{command}
Bring the folder geo-nerf-files here, and give under Options:
--no-index --find-links FOLDER</source>
      <translation>Sans réseau : portez les deux fichiers de {folder} sur un ordinateur connecté, avec le même système et Python {version}, et exécutez-y, dans leur dossier :
{command}
Rapportez ici le dossier geo-nerf-files et indiquez sous Options :
--no-index --find-links DOSSIER</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>Programs cannot be run from {folder}: its disk is mounted with noexec.</source>
      <translation>Impossible d’exécuter des programmes depuis {folder} : son disque est monté avec noexec.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>The disk has {free} GB of room, and {needed} GB are needed: free some first.</source>
      <translation>Le disque a {free} Go libres et il en faut {needed} Go : faites d’abord de la place.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>There is no such folder or wheel: {path}</source>
      <translation>Ce dossier ou ce fichier wheel n’existe pas : {path}</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>This copy of the plugin brings no program: install the plugin from its zip, or name a package below.</source>
      <translation>Cette copie de l’extension ne contient pas le programme : installez l’extension depuis son ZIP ou indiquez un paquet ci-dessous.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>This makes a folder of its own for geo-nerf, {folder}, with Python {version}, and downloads the libraries that geo-nerf needs from the Python package index. It takes {needed} GB of disk; {free} GB are free. Nothing else on this computer is changed. Shall it be set up?</source>
      <translation>Ceci crée un dossier propre à geo-nerf, {folder}, avec Python {version}, et télécharge depuis l’index de paquets Python les bibliothèques dont geo-nerf a besoin. Il faut {needed} Go de disque ; {free} Go sont libres. Rien d’autre n’est modifié sur cet ordinateur. Faut-il l’installer ?</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>This plugin brings no program, or a damaged one: install the plugin anew from its zip, or name a package.</source>
      <translation>Cette extension ne contient pas le programme, ou il est endommagé : réinstallez l’extension depuis son ZIP ou indiquez un paquet.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>With PyTorch for the NVIDIA GPU of this computer.</source>
      <translation>Avec PyTorch pour le GPU NVIDIA de cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>geo-nerf needs a Python from {oldest} to {newest} that can make environments, and there is none here. Debian and Ubuntu: sudo apt install python3-venv. macOS: the installer of python.org. Windows: wsl --install, then in the Linux that comes with it: sudo apt install python3-venv.</source>
      <translation>geo-nerf a besoin d’un Python de {oldest} à {newest} capable de créer des environnements, et il n’y en a pas ici. Debian et Ubuntu : sudo apt install python3-venv. macOS : l’installateur de python.org. Windows : wsl --install, puis dans le Linux fourni : sudo apt install python3-venv.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>geo-nerf {version}, brought by this plugin: {file}
SHA-256 {sha256}</source>
      <translation>geo-nerf {version}, fourni avec cette extension : {file}
SHA-256 {sha256}</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>{folder} cannot be written.</source>
      <translation>Impossible d’écrire dans {folder}.</translation>
    </message>
    <message>
      <location filename="../program/set_up_words.py" />
      <source>“{package}” is a name, and nobody has published geo-nerf in a package index: what is found there is another program. Leave the field empty, or give a folder, a wheel or an address.</source>
      <translation>« {package} » est un nom, et personne n’a publié geo-nerf dans un index de paquets : ce qui s’y trouve est un autre programme. Laissez le champ vide, ou donnez un dossier, un fichier wheel ou une adresse.</translation>
    </message>
    <message>
      <location filename="../running/closing.py" />
      <source>Runs are still at work. Close QGIS and stop them? What they have finished is kept, and they can be resumed.</source>
      <translation>Des traitements sont encore en cours. Fermer QGIS et les arrêter ? Ce qui est terminé est conservé, et ils peuvent être repris.</translation>
    </message>
    <message>
      <location filename="../running/closing.py" />
      <source>geo-nerf is being set up. Close QGIS and stop that? What is there of it is removed.</source>
      <translation>L’installation de geo-nerf est en cours. Fermer QGIS et l’arrêter ? Ce qui en existe déjà sera supprimé.</translation>
    </message>
    <message>
      <location filename="../running/history.py" />
      <source>The run is not in the list of the next session: {0}</source>
      <translation>Le traitement ne sera pas dans la liste de la prochaine session : {0}</translation>
    </message>
    <message>
      <location filename="../running/offers.py" />
      <source>Forget it</source>
      <translation>Oublier</translation>
    </message>
    <message>
      <location filename="../running/offers.py" />
      <source>Show them</source>
      <translation>Les afficher</translation>
    </message>
    <message>
      <location filename="../running/offers.py" />
      <source>The folders of these runs are gone, so they are no longer in the list: {0}</source>
      <translation>Les dossiers de ces traitements n’existent plus, ils ne sont donc plus dans la liste : {0}</translation>
    </message>
    <message>
      <location filename="../running/offers.py" />
      <source>The run {0} is not finished.</source>
      <translation>Le traitement {0} n’est pas terminé.</translation>
    </message>
    <message>
      <location filename="../running/offers.py" />
      <source>{0} runs are not finished: {1}</source>
      <translation>{0} traitements ne sont pas terminés : {1}</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Check their coordinates, labels and marks.</source>
      <translation>Vérifiez leurs coordonnées, leurs noms et leurs pointés.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Control point {label} (easting, northing) lies {off}, judged by the other control, GNSS and the photographs. It is not sure that the point is the wrong one, so its plane coordinates are not used and the model follows the others. Look for a wrong label, mark or digit.</source>
      <translation>Le point d’appui {label} (est, nord) est {off}, selon les autres points d’appui, le GNSS et les photographies. Il n’est pas certain que ce soit lui le faux : sa planimétrie n’est pas utilisée et le modèle suit les autres. Cherchez un nom, un pointé ou un chiffre erroné.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Control point {label} (easting, northing) lies {off}, judged by {judges}: only its height is used. {cause}</source>
      <translation>Le point d’appui {label} (est, nord) est {off}, selon {judges} : seule sa hauteur est utilisée. {cause}</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Control point {label} (height) lies {off}, judged by the other control, GNSS and the photographs. It is not sure that the point is the wrong one, so its height is not used and the model follows the others. Look for a wrong label, mark or digit.</source>
      <translation>Le point d’appui {label} (hauteur) est {off}, selon les autres points d’appui, le GNSS et les photographies. Il n’est pas certain que ce soit lui le faux : sa hauteur n’est pas utilisée et le modèle suit les autres. Cherchez un nom, un pointé ou un chiffre erroné.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Control point {label} (height) lies {off}, judged by {judges}: its height was left out. {cause}</source>
      <translation>Le point d’appui {label} (hauteur) est {off}, selon {judges} : sa hauteur a été laissée de côté. {cause}</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Control point {label} is {off_m:.2f} m from where the others put it and was left out (a wrong label, mark or coordinate?).</source>
      <translation>Le point d’appui {label} est à {off_m:.2f} m de la place que lui donnent les autres et a été laissé de côté (un nom, un pointé ou une coordonnée erronés ?).</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Control point {label} lies {off}, judged by {judges}: it was left out. {cause}</source>
      <translation>Le point d’appui {label} est {off}, selon {judges} : il a été laissé de côté. {cause}</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Control point {label}: {bad} of its {total} marks do not meet the others in one point.</source>
      <translation>Point d’appui {label} : {bad} de ses {total} pointés ne rejoignent pas les autres en un point.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Control points whose marks in oriented photographs do not fix one place do not count: {labels}.</source>
      <translation>Les points d’appui dont les pointés sur les photographies orientées ne fixent pas un lieu ne comptent pas : {labels}.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Each fits the other's coordinates: were the two exchanged?</source>
      <translation>Chacun convient aux coordonnées de l’autre : ont-ils été échangés ?</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>GNSS and gimbals</source>
      <translation>le GNSS et les nacelles</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>GNSS and the other control</source>
      <translation>le GNSS et les autres points d’appui</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>GNSS, gimbals and the other control</source>
      <translation>le GNSS, les nacelles et les autres points d’appui</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Ground control lies {side_m:.2f} m beside and {up_m:.2f} m above where GNSS puts it, all of it alike, though the receiver states {plane_m:.2f} m and {height_m:.2f} m: check the control file's reference system, what its heights are above (ellipsoid or geoid) and the base station. The model follows the control.</source>
      <translation>Les points d’appui sont tous à {side_m:.2f} m à côté et {up_m:.2f} m au-dessus de leur place selon le GNSS, bien que le récepteur annonce {plane_m:.2f} m et {height_m:.2f} m : vérifiez le système de référence du fichier d’appui, au-dessus de quoi sont ses hauteurs (ellipsoïde ou géoïde) et la station de base. Le modèle suit l’appui.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Ground control lies {side_m:.2f} m beside and {up_m:.2f} m below where GNSS puts it, all of it alike, though the receiver states {plane_m:.2f} m and {height_m:.2f} m: check the control file's reference system, what its heights are above (ellipsoid or geoid) and the base station. The model follows the control.</source>
      <translation>Les points d’appui sont tous à {side_m:.2f} m à côté et {up_m:.2f} m au-dessous de leur place selon le GNSS, bien que le récepteur annonce {plane_m:.2f} m et {height_m:.2f} m : vérifiez le système de référence du fichier d’appui, au-dessus de quoi sont ses hauteurs (ellipsoïde ou géoïde) et la station de base. Le modèle suit l’appui.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Its coordinates fit {label}: were the two exchanged, or its marks set under the other's label?</source>
      <translation>Ses coordonnées conviennent à {label} : les deux ont-ils été échangés, ou ses pointés mis sous l’autre nom ?</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Its height fits as feet.</source>
      <translation>Sa hauteur convient en pieds.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Its height fits as metres that were divided as feet.</source>
      <translation>Sa hauteur convient comme des mètres convertis comme des pieds.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Its height in the file is 0: nobody measured it?</source>
      <translation>Sa hauteur dans le fichier est 0 : personne ne l’a mesurée ?</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Its marks fit the coordinates of {label}: a wrong label?</source>
      <translation>Ses pointés conviennent aux coordonnées de {label} : un nom erroné ?</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Its x and y are exchanged in the file.</source>
      <translation>Ses x et y sont échangés dans le fichier.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Look for a wrong label, mark or digit.</source>
      <translation>Cherchez un nom, un pointé ou un chiffre erroné.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Nothing checks the height of control point {label}: {effect} More control points or check points, spread over the area, would check it.</source>
      <translation>Rien ne contrôle la hauteur du point d’appui {label} : {effect} Davantage de points d’appui ou de contrôle, répartis sur la zone, la contrôleraient.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>Nothing checks the plane coordinates of control point {label}: {effect} More control points or check points, spread over the area, would check them.</source>
      <translation>Rien ne contrôle la planimétrie du point d’appui {label} : {effect} Davantage de points d’appui ou de contrôle, répartis sur la zone, la contrôleraient.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The control points agree with each other and with the photographs to about {sigma_m:.1f} m only; they count with that standard deviation.</source>
      <translation>Les points d’appui ne concordent entre eux et avec les photographies qu’à {sigma_m:.1f} m environ ; ils comptent avec cet écart-type.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The control points agree with each other and with the photographs to about {sigma_m:.1f} m only; they count with that standard deviation; one of them may be wrong, and with so few nothing tells which.</source>
      <translation>Les points d’appui ne concordent entre eux et avec les photographies qu’à {sigma_m:.1f} m environ ; ils comptent avec cet écart-type ; l’un peut être faux, et avec si peu rien ne dit lequel.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The control points {labels} contradict each other in their height, and it cannot be decided which of them is wrong (against {judge}: {each}). None of these is used. {advice}</source>
      <translation>Les points d’appui {labels} se contredisent en hauteur, et l’on ne peut décider lequel est faux (par rapport à {judge} : {each}). Aucune de ces valeurs n’est utilisée. {advice}</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The control points {labels} contradict each other in their plane coordinates, and it cannot be decided which of them is wrong (against {judge}: {each}). None of these is used. {advice}</source>
      <translation>Les points d’appui {labels} se contredisent en planimétrie, et l’on ne peut décider lequel est faux (par rapport à {judge} : {each}). Aucune de ces valeurs n’est utilisée. {advice}</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The control that is used does not settle the tilt of the block, which rests on GNSS: heights are uncertain by about {sigma_m:.2f} m (one sigma) where it is worst. Control points on all sides of the area would settle it.</source>
      <translation>L’appui utilisé ne fixe pas l’inclinaison du bloc, qui repose sur le GNSS : les hauteurs sont incertaines d’environ {sigma_m:.2f} m (un sigma) au pire endroit. Des points d’appui de tous les côtés de la zone la fixeraient.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The control's heights fit GNSS as feet, while the file's reference system says metres: they are not used; heights are GNSS's. Write them in metres, or name a compound system whose heights are in feet.</source>
      <translation>Les hauteurs d’appui conviennent au GNSS en pieds, alors que le système de référence du fichier dit des mètres : elles ne sont pas utilisées ; les hauteurs sont celles du GNSS. Écrivez-les en mètres, ou nommez un système composé à hauteurs en pieds.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The control's points agree with each other and contradict the shape that GNSS gives the block: GNSS counts less.</source>
      <translation>Les points d’appui concordent entre eux et contredisent la forme que le GNSS donne au bloc : le GNSS compte moins.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The height of control point {label} alone decides how high the block lies, and nothing checks it: {effect} More control points or check points, spread over the area, would check it.</source>
      <translation>La hauteur du point d’appui {label} décide seule de la hauteur du bloc, et rien ne la contrôle : {effect} Davantage de points d’appui ou de contrôle, répartis sur la zone, la contrôleraient.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The height of control point {label} alone decides the tilt across the block, and nothing checks it: {effect} More control points or check points, spread over the area, would check it.</source>
      <translation>La hauteur du point d’appui {label} décide seule de l’inclinaison en travers du bloc, et rien ne la contrôle : {effect} Davantage de points d’appui ou de contrôle, répartis sur la zone, la contrôleraient.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The height of control point {label} and GNSS contradict each other: against GNSS the point lies {off}. Nothing tells which of the two is wrong, so it is not used; the model follows GNSS.</source>
      <translation>La hauteur du point d’appui {label} et le GNSS se contredisent : par rapport au GNSS, le point est {off}. Rien ne dit lequel des deux est faux : elle n’est pas utilisée, et le modèle suit le GNSS.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The plane coordinates of control point {label} alone decide where the block lies or how it is turned, and nothing checks them: {effect} More control points or check points, spread over the area, would check them.</source>
      <translation>La planimétrie du point d’appui {label} décide seule de la place ou de la rotation du bloc, et rien ne la contrôle : {effect} Davantage de points d’appui ou de contrôle, répartis sur la zone, la contrôleraient.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The plane coordinates of control point {label} and GNSS contradict each other: against GNSS the point lies {off}. Nothing tells which of the two is wrong, so they are not used; the model follows GNSS.</source>
      <translation>La planimétrie du point d’appui {label} et le GNSS se contredisent : par rapport au GNSS, le point est {off}. Rien ne dit lequel des deux est faux : elle n’est pas utilisée, et le modèle suit le GNSS.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>The {count} control points contradict each other ({each} from where the photographs' geometry wants them), there is no GNSS to judge by, and it cannot be decided which of them is wrong: the model may be off by more than that. Check their coordinates, labels and marks, or give more points.</source>
      <translation>Les {count} points d’appui se contredisent ({each} de la place que veut la géométrie des photographies), il n’y a pas de GNSS pour juger, et l’on ne peut décider lequel est faux : le modèle peut être faux de plus que cela. Vérifiez leurs coordonnées, leurs noms et leurs pointés, ou donnez plus de points.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>an error of up to {size_m:.2f} m would not show, and would move heights by up to {moved_m:.2f} m.</source>
      <translation>une erreur jusqu’à {size_m:.2f} m ne se verrait pas, et changerait les hauteurs de {moved_m:.2f} m au plus.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>an error of up to {size_m:.2f} m would not show, and would move the model by up to {moved_m:.2f} m.</source>
      <translation>une erreur jusqu’à {size_m:.2f} m ne se verrait pas, et déplacerait le modèle de {moved_m:.2f} m au plus.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>an error of whatever size would not show, and would move heights by up to {rate:.2f} m for each metre.</source>
      <translation>une erreur de toute taille ne se verrait pas, et changerait les hauteurs de {rate:.2f} m au plus par mètre.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>an error of whatever size would not show, and would move the model by up to {rate:.2f} m for each metre.</source>
      <translation>une erreur de toute taille ne se verrait pas, et déplacerait le modèle de {rate:.2f} m au plus par mètre.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>the other control, GNSS and the photographs</source>
      <translation>les autres points d’appui, le GNSS et les photographies</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{effect} The same holds for {others}.</source>
      <translation>{effect} Il en va de même pour {others}.</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{label} (any error)</source>
      <translation>{label} (toute erreur)</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{label} ({size_m:.2f} m, {moved_m:.2f} m)</source>
      <translation>{label} ({size_m:.2f} m, {moved_m:.2f} m)</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{label} {off}</source>
      <translation>{label} {off}</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{off_m:.2f} m east</source>
      <translation>{off_m:.2f} m à l’est</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{off_m:.2f} m north</source>
      <translation>{off_m:.2f} m au nord</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{off_m:.2f} m south</source>
      <translation>{off_m:.2f} m au sud</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{off_m:.2f} m too high</source>
      <translation>{off_m:.2f} m trop haut</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{off_m:.2f} m too low</source>
      <translation>{off_m:.2f} m trop bas</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{off_m:.2f} m west</source>
      <translation>{off_m:.2f} m à l’ouest</translation>
    </message>
    <message>
      <location filename="../sentences/control.py" />
      <source>{points} and {count} more points</source>
      <translation>{points} et {count} points de plus</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>All of its {count} marks lie outside their photographs, at up to {times:.1f} times the size, as marks measured on larger pictures do.</source>
      <translation>Tous ses {count} pointés sont hors de leurs photographies, jusqu’à {times:.1f} fois la taille, comme des pointés mesurés sur des images plus grandes.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>Check that the file names belong to these photographs: it says {said}, the folder holds {holds}.</source>
      <translation>Vérifiez que les noms sont ceux de ces photographies : il dit {said}, le dossier contient {holds}.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>Give a text file, as OpenDroneMap's gcp_list.txt.</source>
      <translation>Donnez un fichier texte, comme le gcp_list.txt d’OpenDroneMap.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>Give each point its own label, or the same coordinates in every row.</source>
      <translation>Donnez à chaque point son propre nom, ou les mêmes coordonnées à chaque ligne.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>In the columns x and y write x (easting, longitude) first.</source>
      <translation>Dans les colonnes x et y, écrivez d’abord x (est, longitude).</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>In the columns x and y write {first} first, {second} second.</source>
      <translation>Dans les colonnes x et y, écrivez d’abord {first}, puis {second}.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>Name the points' reference system in the file's first line, or correct the coordinates. Where it is GNSS that is wrong, take its positions out of copies of the photographs: then the points alone place the model.</source>
      <translation>Nommez le système de référence des points en première ligne du fichier, ou corrigez les coordonnées. Si c’est le GNSS qui est faux, retirez ses positions de copies des photographies : les points placent alors seuls le modèle.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>None of its {count} marks lies in a photograph of {folder}.</source>
      <translation>Aucun de ses {count} pointés n’est sur une photographie de {folder}.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>Separate the columns by blanks or tabs, and write decimal points.</source>
      <translation>Séparez les colonnes par des espaces ou des tabulations, et écrivez des points décimaux.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The columns seem to be separated by commas, and not every row can be read so.</source>
      <translation>Les colonnes semblent séparées par des virgules, et toutes les lignes ne se lisent pas ainsi.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The columns seem to be separated by semicolons, and not every row can be read so.</source>
      <translation>Les colonnes semblent séparées par des points-virgules, et toutes les lignes ne se lisent pas ainsi.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The file cannot be read ({why}).</source>
      <translation>Le fichier ne peut pas être lu ({why}).</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The file is no text.</source>
      <translation>Le fichier n’est pas du texte.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The first line should name the points' reference system, but is already a point.</source>
      <translation>La première ligne devrait nommer le système de référence des points, mais c’est déjà un point.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The marks fit the photographs only {way}.</source>
      <translation>Les pointés ne conviennent aux photographies que {way}.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The marks of {file} were multiplied by {ratio}: they fit the photographs so, as marks measured on pictures of another size.</source>
      <translation>Les pointés de {file} ont été multipliés par {ratio} : ainsi ils conviennent aux photographies, comme des pointés mesurés sur des images d’une autre taille.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The point {label} has other coordinates here than in line {line}.</source>
      <translation>Le point {label} a ici d’autres coordonnées qu’à la ligne {line}.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>The points lie {away_km:.0f} km from the photographs' GNSS positions when read as {name}.</source>
      <translation>Lus comme {name}, les points sont à {away_km:.0f} km des positions GNSS des photographies.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>This row has {count} columns; a row is: x y height px py photograph label.</source>
      <translation>Cette ligne a {count} colonnes ; une ligne est : x y hauteur px py photographie nom.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>Write an EPSG code such as EPSG:25832 (with heights: EPSG:25832+7837), a PROJ string, or “WGS84 UTM 32N”.</source>
      <translation>Écrivez un code EPSG comme EPSG:25832 (avec hauteurs : EPSG:25832+7837), une chaîne PROJ, ou « WGS84 UTM 32N ».</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>Write the marks as x to the right and y downwards from the upper left corner, in pixels of these photographs.</source>
      <translation>Écrivez les pointés avec x vers la droite et y vers le bas depuis le coin supérieur gauche, en pixels de ces photographies.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>all heights are zero: nobody measured them, so the points cannot tell how high the model lies or how it is tilted</source>
      <translation>toutes les hauteurs sont nulles : personne ne les a mesurées, et les points ne disent ni la hauteur ni l’inclinaison du modèle</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>check points ({file})</source>
      <translation>points de contrôle ({file})</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>control points ({file})</source>
      <translation>points d’appui ({file})</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>fewer than three points are marked in two photographs or more: they cannot place the model by themselves</source>
      <translation>moins de trois points sont pointés sur deux photographies ou plus : seuls, ils ne peuvent placer le modèle</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>it cannot be opened</source>
      <translation>il ne s’ouvre pas</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>line {line}: the mark of {label} lies outside {photo} ({width} x {height} pixels)</source>
      <translation>ligne {line} : le pointé de {label} est hors de {photo} ({width} x {height} pixels)</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>line {line}: {label} is marked twice in {photo}; the first mark counts</source>
      <translation>ligne {line} : {label} est pointé deux fois sur {photo} ; le premier pointé compte</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>marks that lie outside their photographs even so and are skipped: {count}</source>
      <translation>pointés qui restent hors de leurs photographies et sont ignorés : {count}</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>pixels are taken in the photographs as stored, before EXIF orientation turns them: some fit no other way</source>
      <translation>les pixels sont pris dans les photographies telles qu’enregistrées, avant que l’orientation EXIF ne les tourne : certains ne conviennent qu’ainsi</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>the control points lie at longitude {lon_deg:.4f}, latitude {lat_deg:.4f}, outside the area {name} is made for; is it their system?</source>
      <translation>les points d’appui sont à la longitude {lon_deg:.4f}, latitude {lat_deg:.4f}, hors de la zone pour laquelle {name} est fait ; est-ce leur système ?</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>the coordinates are no place on earth in {name}; is it the right system, with x (easting, longitude) first?</source>
      <translation>les coordonnées ne sont pas un lieu sur terre dans {name} ; est-ce le bon système, avec x (est, longitude) d’abord ?</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>the file is not UTF-8 text: it is read as Windows-1252 (Latin-1)</source>
      <translation>le fichier n’est pas du texte UTF-8 : il est lu comme Windows-1252 (Latin-1)</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>the points lie {away_km:.0f} km from the photographs' GNSS positions; is {name} their system, with x first?</source>
      <translation>les points sont à {away_km:.0f} km des positions GNSS des photographies ; {name} est-il leur système, avec x d’abord ?</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>the points lie {gap_m:.0f} m above the take-off height in the photographs: one of the two is perhaps above the geoid and the other above the ellipsoid (name a compound system for levelled heights)</source>
      <translation>les points sont {gap_m:.0f} m au-dessus de la hauteur de décollage des photographies : l’une est peut-être au-dessus du géoïde et l’autre au-dessus de l’ellipsoïde (nommez un système composé pour des hauteurs nivelées)</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>the points lie {gap_m:.0f} m below the take-off height in the photographs: one of the two is perhaps above the geoid and the other above the ellipsoid (name a compound system for levelled heights)</source>
      <translation>les points sont {gap_m:.0f} m au-dessous de la hauteur de décollage des photographies : l’une est peut-être au-dessus du géoïde et l’autre au-dessus de l’ellipsoïde (nommez un système composé pour des hauteurs nivelées)</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>when x and y are exchanged</source>
      <translation>si x et y sont échangés</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>when x is counted from the picture's right</source>
      <translation>si x est compté depuis la droite de l’image</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>when y is counted from the picture's bottom</source>
      <translation>si y est compté depuis le bas de l’image</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>whether the points lie where the photographs do is not checked: {why}</source>
      <translation>que les points soient là où sont les photographies n’est pas vérifié : {why}</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>x and y are exchanged: as they are written they are no place on earth in {name}, the other way round {turned_km:.1f} km from the photographs' GNSS positions.</source>
      <translation>x et y sont échangés : tels qu’écrits, ce n’est pas un lieu sur terre dans {name} ; dans l’autre sens, à {turned_km:.1f} km des positions GNSS des photographies.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>x and y are exchanged: as they are written they lie {away_km:.0f} km from the photographs' GNSS positions, the other way round {turned_km:.1f} km.</source>
      <translation>x et y sont échangés : tels qu’écrits, les points sont à {away_km:.0f} km des positions GNSS des photographies ; dans l’autre sens, à {turned_km:.1f} km.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{files}: {doubt}</source>
      <translation>{files} : {doubt}</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{first} and {second} have the same coordinates</source>
      <translation>{first} et {second} ont les mêmes coordonnées</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{labels}: marked in one photograph only, which does not fix a point in space</source>
      <translation>{labels} : pointé sur une seule photographie, ce qui ne fixe pas un point dans l’espace</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{labels}: no usable mark</source>
      <translation>{labels} : aucun pointé utilisable</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{labels}: the coordinates are no place on earth in {name} and do not count</source>
      <translation>{labels} : les coordonnées ne sont pas un lieu sur terre dans {name} et ne comptent pas</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{labels}: the coordinates are no place on earth in {name} and do not count; x and y exchanged?</source>
      <translation>{labels} : les coordonnées ne sont pas un lieu sur terre dans {name} et ne comptent pas ; x et y échangés ?</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{labels}: the height is not known (nan), and the point does not count</source>
      <translation>{labels} : la hauteur n’est pas connue (nan), et le point ne compte pas</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{mark}; it is skipped</source>
      <translation>{mark} ; il est ignoré</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{mark}; it is skipped, and so are {more} more</source>
      <translation>{mark} ; il est ignoré, et {more} autres aussi</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{name} counts in {unit} but says nothing about heights: they are taken as metres above the ellipsoid; if they are feet, name a compound system whose vertical part is in feet</source>
      <translation>{name} compte en {unit} mais ne dit rien des hauteurs : elles sont prises en mètres au-dessus de l’ellipsoïde ; si ce sont des pieds, nommez un système composé dont la partie verticale est en pieds</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{name} is left out ({reason})</source>
      <translation>{name} est laissée de côté ({reason})</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{name} is not among the photographs</source>
      <translation>{name} n’est pas parmi les photographies</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{name} is not made for surveys where the points lie: {length}; is it their system?</source>
      <translation>{name} n’est pas fait pour des levés là où sont les points : {length} ; est-ce leur système ?</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{name} names {count} photographs in different folders</source>
      <translation>{name} désigne {count} photographies dans des dossiers différents</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>{why}; marks skipped: {count}</source>
      <translation>{why} ; pointés ignorés : {count}</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>“{text}” is no number; a row is: x y height px py photograph label.</source>
      <translation>« {text} » n’est pas un nombre ; une ligne est : x y hauteur px py photographie nom.</translation>
    </message>
    <message>
      <location filename="../sentences/control_file.py" />
      <source>“{text}” names no reference system.</source>
      <translation>« {text} » ne nomme aucun système de référence.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>Check that the coordinates are in the system named, with x (easting, longitude) first. {suggests}</source>
      <translation>Vérifiez que les coordonnées sont dans le système nommé, avec x (est, longitude) d’abord. {suggests}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>Choose a system of the place on another datum, or, where you know the seven parameters, a PROJ string with +towgs84=…</source>
      <translation>Choisissez un système du lieu sur un autre datum ou, si vous connaissez les sept paramètres, une chaîne PROJ avec +towgs84=…</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>Choose the same grid with axes east and north as “Reference system”: {twin}, with heights above the WGS 84 ellipsoid.</source>
      <translation>Choisissez comme « Système de référence » la même grille aux axes est et nord : {twin}, avec des hauteurs au-dessus de l’ellipsoïde WGS 84.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>Choose the system by its EPSG code, or add the datum to the text: +datum=…, or +towgs84=… with its seven parameters.</source>
      <translation>Choisissez le système par son code EPSG, ou ajoutez le datum au texte : +datum=…, ou +towgs84=… avec ses sept paramètres.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>Choose {sibling}.</source>
      <translation>Choisissez {sibling}.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>Choose {sibling}; QGIS converts the products to another unit afterwards.</source>
      <translation>Choisissez {sibling} ; QGIS convertit ensuite les produits dans une autre unité.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>If you have {grids}, put it into {folder}. {other}</source>
      <translation>Si vous avez {grids}, placez-la dans {folder}. {other}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>No coordinate operation between WGS 84 and {name} is known: they are taken to agree, as they do to a metre or two.</source>
      <translation>Aucune opération de coordonnées entre WGS 84 et {name} n’est connue : ils sont pris pour égaux, ce qui vaut à un mètre ou deux.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>No coordinate operation between {source} and {target} is known.</source>
      <translation>Aucune opération de coordonnées entre {source} et {target} n’est connue.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>PROJ's data set has no such code</source>
      <translation>les données de PROJ n’ont pas ce code</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>The same grid with axes east and north works: {twin} (coordinates along west or south change their sign).</source>
      <translation>La même grille aux axes est et nord convient : {twin} (les coordonnées vers l’ouest ou le sud changent de signe).</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>The “Reference system” that is filled in for these photographs works.</source>
      <translation>Le « Système de référence » rempli pour ces photographies convient.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>Use heights above the WGS 84 ellipsoid ({flat}) or the EGM2008 geoid ({geoid}).</source>
      <translation>Utilisez des hauteurs au-dessus de l’ellipsoïde WGS 84 ({flat}) ou du géoïde EGM2008 ({geoid}).</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>Use heights above the WGS 84 ellipsoid ({flat}).</source>
      <translation>Utilisez des hauteurs au-dessus de l’ellipsoïde WGS 84 ({flat}).</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>a length in the map is {much} longer than on the ground (scale factor {factor})</source>
      <translation>une longueur sur la carte est de {much} plus longue que sur le terrain (facteur d’échelle {factor})</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>a length in the map is {much} shorter than on the ground (scale factor {factor})</source>
      <translation>une longueur sur la carte est de {much} plus courte que sur le terrain (facteur d’échelle {factor})</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>a metric reference system of the place</source>
      <translation>un système de référence métrique du lieu</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>counts depths, and products have heights, which grow upwards</source>
      <translation>compte des profondeurs, et les produits ont des hauteurs, qui croissent vers le haut</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>counts its {axis} in {unit}, and products are written in metres</source>
      <translation>compte en {unit} ({axis}), et les produits sont écrits en mètres</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>counts {axes}, and products need coordinates that grow to the east and to the north</source>
      <translation>compte {axes}, et les produits demandent des coordonnées croissant vers l’est et vers le nord</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>east</source>
      <translation>l’est</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>has heights alone and no place on the map</source>
      <translation>n’a que des hauteurs et aucune place sur la carte</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>is not projected ({kind})</source>
      <translation>n’est pas projeté ({kind})</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>is not projected, so lengths and areas would be in degrees</source>
      <translation>n’est pas projeté, et les longueurs et surfaces seraient en degrés</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>it is a file; choose the system, or give the file's content</source>
      <translation>c’est un fichier ; choisissez le système, ou donnez le contenu du fichier</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>it is a zone of the north, and the place lies south of the equator</source>
      <translation>c’est une zone du nord, et le lieu est au sud de l’équateur</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>it is a zone of the south, and the place lies north of the equator</source>
      <translation>c’est une zone du sud, et le lieu est au nord de l’équateur</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>it is empty</source>
      <translation>il est vide</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>it is part of the name of {name}</source>
      <translation>c’est une partie du nom de {name}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>it is part of the names of {count} systems: {names}</source>
      <translation>c’est une partie des noms de {count} systèmes : {names}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>its map is a mirror image of the ground</source>
      <translation>sa carte est une image en miroir du terrain</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>its north is turned from true north by {turned_deg:.0f} degrees</source>
      <translation>son nord est tourné de {turned_deg:.0f} degrés par rapport au nord vrai</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>its x to the {first} and its y to the {second}</source>
      <translation>x vers {first} et y vers {second}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>north</source>
      <translation>le nord</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>south</source>
      <translation>le sud</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>the horizontal part alone, {across}, with heights above the WGS 84 ellipsoid</source>
      <translation>la partie horizontale seule, {across}, avec des hauteurs au-dessus de l’ellipsoïde WGS 84</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>the metric edition of the same zone: {across}</source>
      <translation>l’édition métrique de la même zone : {across}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>the nearest name that is known is {name}</source>
      <translation>le nom connu le plus proche est {name}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>the same grid with heights upwards in metres: {across}</source>
      <translation>la même grille avec des hauteurs vers le haut en mètres : {across}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>west</source>
      <translation>l’ouest</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{code} is {name}; is that meant?</source>
      <translation>{code} est {name} ; est-ce lui ?</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{inexact} There is a better one with the grid {grids}, not installed here; this command in a terminal gets it: {command}</source>
      <translation>{inexact} Il y en a une meilleure avec la grille {grids}, non installée ici ; cette commande dans un terminal l’obtient : {command}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{least:.4f} to {greatest:.4f}, by direction</source>
      <translation>{least:.4f} à {greatest:.4f}, selon la direction</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name} gives an ellipsoid ({ellipsoid}) but no datum, so its place on earth is open by hundreds of metres.</source>
      <translation>{name} donne un ellipsoïde ({ellipsoid}) mais pas de datum : sa place sur terre est incertaine de centaines de mètres.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name} is known, but PROJ cannot compute its projection ({method}).</source>
      <translation>{name} est connu, mais PROJ ne peut calculer sa projection ({method}).</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name} is not a system of the earth (its ellipsoid is {ellipsoid}).</source>
      <translation>{name} n’est pas un système de la Terre (son ellipsoïde est {ellipsoid}).</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name} with ellipsoidal heights is written as {flat}: its heights are above the WGS 84 ellipsoid.</source>
      <translation>{name} avec hauteurs ellipsoïdales est écrit comme {flat} : ses hauteurs sont au-dessus de l’ellipsoïde WGS 84.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name} {why}.</source>
      <translation>{name} {why}.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name}: at this place {length}. Distances and areas from the products differ by it.</source>
      <translation>{name} : en ce lieu, {length}. Les distances et surfaces tirées des produits en diffèrent d’autant.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name}: its datum, {datum}, and WGS 84 are taken to agree, which holds to {stated_m} m, as EPSG states. Positions by RTK or PPK are in the datum of their base or network, and right if it is this one; otherwise give control points in it.</source>
      <translation>{name} : son datum, {datum}, et WGS 84 sont pris pour égaux, ce qui vaut à {stated_m} m selon EPSG. Les positions RTK ou PPK sont dans le datum de leur base ou réseau, et justes si c’est celui-ci ; sinon, donnez des points d’appui dans ce datum.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name}: its datum, {datum}, and WGS 84 are taken to agree, which nobody states an accuracy for. Positions by RTK or PPK are in the datum of their base or network, and right if it is this one; otherwise give control points in it.</source>
      <translation>{name} : son datum, {datum}, et WGS 84 sont pris pour égaux, ce dont personne n’annonce l’exactitude. Les positions RTK ou PPK sont dans le datum de leur base ou réseau, et justes si c’est celui-ci ; sinon, donnez des points d’appui dans ce datum.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name}: nobody states how accurate its own shift to WGS 84 is (+towgs84); of three parameters for a country most are good to some metres. Control points in this system, or in EPSG's of its datum, show it.</source>
      <translation>{name} : personne n’annonce l’exactitude de son propre passage à WGS 84 (+towgs84) ; trois paramètres pour un pays valent le plus souvent à quelques mètres. Des points d’appui dans ce système, ou dans celui d’EPSG de son datum, la montrent.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name}: the transformation from WGS 84 is accurate to {accuracy_m} m at this place, as its authors state.</source>
      <translation>{name} : la transformation depuis WGS 84 est exacte à {accuracy_m} m en ce lieu, selon ses auteurs.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{name}: the transformation from WGS 84 is accurate to {accuracy_m} m where it is made for, which is not this place.</source>
      <translation>{name} : la transformation depuis WGS 84 est exacte à {accuracy_m} m là où elle vaut, ce qui n’est pas ce lieu.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{off_mm:.1f} mm a metre ({ppm:.0f} ppm)</source>
      <translation>{off_mm:.1f} mm par mètre ({ppm:.0f} ppm)</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{place} has no coordinates in {name}: it lies outside what the projection can show.</source>
      <translation>{place} n’a pas de coordonnées dans {name} : le lieu est hors de ce que la projection peut montrer.</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>{worst:.6f}</source>
      <translation>{worst:.6f}</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>“{crs}” is not a known coordinate reference system ({reason}).</source>
      <translation>« {crs} » n’est pas un système de coordonnées connu ({reason}).</translation>
    </message>
    <message>
      <location filename="../sentences/crs.py" />
      <source>“{text}” gives an ellipsoid ({ellipsoid}) but no datum: it is read as WGS 84, which ETRS89, NAD83 and other datums on this ellipsoid are taken to agree with.</source>
      <translation>« {text} » donne un ellipsoïde ({ellipsoid}) mais pas de datum : il est lu comme WGS 84, auquel ETRS89, NAD83 et d’autres datums sur cet ellipsoïde sont pris pour égaux.</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>CPU kernels of the hash grid</source>
      <translation>noyaux CPU de la grille de hachage</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>Choose the quality Draft or Fine, or a machine with an NVIDIA GPU</source>
      <translation>Choisissez la qualité Ébauche ou Fine, ou un ordinateur avec un GPU NVIDIA</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>EXIF and XMP: positions, RTK state, gimbal, lens</source>
      <translation>EXIF et XMP : positions, état RTK, nacelle, objectif</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>HEIC files are left out</source>
      <translation>les fichiers HEIC sont laissés de côté</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>LAS and LAZ files</source>
      <translation>fichiers LAS et LAZ</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>Nothing has to be done. In an environment of conda-forge (environment.yml) all share one edition</source>
      <translation>Rien n’est à faire. Dans un environnement conda-forge (environment.yml), tous ont la même édition</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>PDAL pipelines in Python</source>
      <translation>chaînes PDAL en Python</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>PDAL pipelines that begin with a run's surface (optional)</source>
      <translation>chaînes PDAL qui commencent par la surface d’un traitement (facultatif)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>This machine seems to have one, but its torch is a CPU build: reinstall torch for CUDA</source>
      <translation>Cet ordinateur semble en avoir un, mais son torch est pour processeur seul : réinstallez torch pour CUDA</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>a draft takes twice as long on one core</source>
      <translation>une ébauche prend deux fois plus de temps sur un cœur</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>a survey of some hundred photographs may not fit</source>
      <translation>un levé de quelques centaines de photographies peut ne pas tenir</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>build it as pdal_stages/plugin/README.md says</source>
      <translation>compilez-le comme le dit pdal_stages/plugin/README.md</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>camera raws (DNG and kin)</source>
      <translation>bruts d’appareil (DNG et semblables)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>camera raws are left out</source>
      <translation>les bruts d’appareil sont laissés de côté</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>cameras as GeoPackage</source>
      <translation>caméras en GeoPackage</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>checking and writing cloud-optimised GeoTIFFs</source>
      <translation>vérifier et écrire des GeoTIFF optimisés pour le nuage</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>clouds through PDAL pipelines, your own stages in them</source>
      <translation>nuages par des chaînes PDAL, avec vos propres étapes</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>compressing clouds (LAZ, COPC)</source>
      <translation>compresser les nuages (LAZ, COPC)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>conda-forge has a current one</source>
      <translation>conda-forge en a un à jour</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>conda: pdal, or your distribution's package pdal</source>
      <translation>conda : pdal, ou le paquet pdal de votre distribution</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <location filename="../sentences/pictures.py" />
      <source>contours</source>
      <translation>courbes de niveau</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>contours for CAD (DXF)</source>
      <translation>courbes de niveau pour CAO (DXF)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>datums and geoids; a grid that is not there is fetched when needed (PROJ_NETWORK is on)</source>
      <translation>datums et géoïdes ; une grille absente est obtenue au besoin (PROJ_NETWORK est activé)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>datums and geoids; a grid that is not there is not fetched by itself (PROJ_NETWORK is off)</source>
      <translation>datums et géoïdes ; une grille absente n’est pas obtenue d’elle-même (PROJ_NETWORK est désactivé)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>elevation models and orthophotos (GDAL)</source>
      <translation>modèles d’altitude et orthophotos (GDAL)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>every coordinate</source>
      <translation>toute coordonnée</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>everything</source>
      <translation>tout</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>for Python 3.13 and later there is no build of it, take a newer PDAL</source>
      <translation>pour Python 3.13 et après il n’en existe pas de version compilée, prenez un PDAL plus récent</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>ground by cloth simulation</source>
      <translation>sol par simulation de drap</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>heights above sea level by {name}</source>
      <translation>hauteurs au-dessus du niveau de la mer selon {name}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>heights above that geoid end in an error that names the grid (ellipsoidal heights work)</source>
      <translation>les hauteurs au-dessus de ce géoïde finissent par une erreur qui nomme la grille (les hauteurs ellipsoïdales marchent)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>its kernels are not used: the surface trains on plain torch operations</source>
      <translation>ses noyaux ne sont pas utilisés : la surface s’apprend par des opérations torch ordinaires</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>large surveys</source>
      <translation>grands levés</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>looking at the products (optional)</source>
      <translation>voir les produits (facultatif)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>meshes, their texture, and the demo's rendered survey</source>
      <translation>maillages, leur texture et le levé de synthèse de la démonstration</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>more than some hundred photographs may not fit</source>
      <translation>plus de quelques centaines de photographies peuvent ne pas tenir</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>names and codes of coordinate reference systems</source>
      <translation>noms et codes des systèmes de coordonnées</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>neighbour searches, robust fits</source>
      <translation>recherches de voisins, ajustements robustes</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>no cloth simulation with a PDAL before 2.3</source>
      <translation>pas de simulation de drap avec un PDAL d’avant 2.3</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>no mesh, no demo</source>
      <translation>ni maillage, ni démonstration</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>no report.pdf; report.html is written all the same</source>
      <translation>pas de report.pdf ; report.html est écrit malgré tout</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>no tiles on a Ray cluster</source>
      <translation>pas de tuiles sur une grappe Ray</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>no training log</source>
      <translation>pas de journal d’apprentissage</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>no viewer on this machine</source>
      <translation>pas de visionneuse sur cet ordinateur</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>not here</source>
      <translation>absent</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>nothing is lost: any browser shows the report</source>
      <translation>rien n’est perdu : tout navigateur montre le rapport</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>nothing is lost: pipelines run through the PDAL program</source>
      <translation>rien n’est perdu : les chaînes passent par le programme PDAL</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>of unknown version</source>
      <translation>de version inconnue</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>orienting the photographs</source>
      <translation>l’orientation des photographies</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>orthophotos as PMTiles</source>
      <translation>orthophotos en PMTiles</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>photographs in HEIC</source>
      <translation>photographies en HEIC</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>photographs in TIFF</source>
      <translation>photographies en TIFF</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>pictures of the HTML report (optional)</source>
      <translation>images du rapport HTML (facultatif)</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>pipelines begin with the files of products/</source>
      <translation>les chaînes commencent par les fichiers de products/</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>plugin of PDAL {version}</source>
      <translation>extension de PDAL {version}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>points stay unclassified (no terrain model), clouds are written without PDAL, and no stage of yours can take part ({error})</source>
      <translation>les points restent sans classe (pas de modèle du terrain), les nuages sont écrits sans PDAL, et aucune de vos étapes ne peut y prendre part ({error})</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>reading and undistorting photographs</source>
      <translation>lire les photographies et en corriger la distorsion</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>results in {folder}</source>
      <translation>résultats dans {folder}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>saved states of the trained surface</source>
      <translation>états enregistrés de la surface apprise</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>settings, terminal, pictures</source>
      <translation>réglages, terminal, images</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>speed</source>
      <translation>vitesse</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>tests: an independent judge of our STAC files</source>
      <translation>tests : un vérificateur indépendant de nos fichiers STAC</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>tests: an independent reader of our COPC files</source>
      <translation>tests : un lecteur indépendant de nos fichiers COPC</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>tests: an independent reader of our glTF and OBJ files</source>
      <translation>tests : un lecteur indépendant de nos fichiers glTF et OBJ</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>the hash grid runs on plain torch operations, many times slower</source>
      <translation>la grille de hachage passe par des opérations torch ordinaires, bien plus lentes</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>the products' STAC description</source>
      <translation>la description STAC des produits</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>the program does not run</source>
      <translation>le programme ne marche pas</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>the program does not run without {names}</source>
      <translation>le programme ne marche pas sans {names}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>the qualities Standard and High in reasonable time</source>
      <translation>les qualités Standard et Haute en un temps raisonnable</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>the report as PDF</source>
      <translation>le rapport en PDF</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>the training's log</source>
      <translation>le journal de l’apprentissage</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>there</source>
      <translation>présente</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>this GDAL writes no GeoTIFF</source>
      <translation>ce GDAL n’écrit pas de GeoTIFF</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>those tests are skipped</source>
      <translation>ces tests sont ignorés</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>those tests fail</source>
      <translation>ces tests échouent</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>tiles on a cluster</source>
      <translation>tuiles sur une grappe</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>torch is needed to see one</source>
      <translation>torch est nécessaire pour en voir un</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>training runs on the CPU: Draft and Fine are made for that</source>
      <translation>l’apprentissage se fait sur le processeur : Ébauche et Fine sont faites pour cela</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>training the surface</source>
      <translation>l’apprentissage de la surface</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>writers.copc keeps all dimensions from 2.7 on only; geo-nerf's own writer makes the COPC file of clouds</source>
      <translation>writers.copc ne garde toutes les dimensions qu’à partir de 2.7 ; geo-nerf écrit lui-même le fichier COPC des nuages</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>your distribution</source>
      <translation>votre distribution</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>your distribution's package {package}</source>
      <translation>le paquet {package} de votre distribution</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{command}, or conda: pdal</source>
      <translation>{command}, ou conda : pdal</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{command}; {further}</source>
      <translation>{command} ; {further}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{cost} ({error})</source>
      <translation>{cost} ({error})</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{cost}: its kernels do not compile ({error})</source>
      <translation>{cost} : ses noyaux ne se compilent pas ({error})</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{cost}; made for {wanted}</source>
      <translation>{cost} ; fait pour {wanted}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{count} of {total}</source>
      <translation>{count} sur {total}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{source} (system libraries), or {command}</source>
      <translation>{source} (bibliothèques système), ou {command}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{users} know other reference systems and other names of datums than pyproj, which computes coordinates. Products are not affected: a system is recognised by its code or its parameters. One younger than pyproj's edition is refused</source>
      <translation>{users} connaissent d’autres systèmes et d’autres noms de datums que pyproj, qui calcule les coordonnées. Les produits n’en souffrent pas : un système est reconnu à son code ou à ses paramètres. Un système plus récent que l’édition de pyproj est refusé</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{version}, compiles, {layer} threads</source>
      <translation>{version}, compile, fils : {layer}</translation>
    </message>
    <message>
      <location filename="../sentences/machine.py" />
      <source>{version}, {threads} threads</source>
      <translation>{version}, {threads} fils</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>Check its permissions.</source>
      <translation>Vérifiez les droits d’accès.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>Choose a folder of JPEG, TIFF or PNG photographs (HEIC needs pillow-heif, DNG rawpy); convert others first.</source>
      <translation>Choisissez un dossier de photographies JPEG, TIFF ou PNG (HEIC demande pillow-heif, DNG rawpy) ; convertissez d’abord les autres.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>Choose the folder of the photographs instead: {folder}</source>
      <translation>Choisissez plutôt le dossier des photographies : {folder}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>Each part of the ground must be seen by three photographs or more, from places well apart.</source>
      <translation>Chaque partie du sol doit être vue par trois photographies ou plus, depuis des lieux bien séparés.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>Git LFS pointer</source>
      <translation>pointeur Git LFS</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>HTML page</source>
      <translation>page HTML</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>Install it with this command in a terminal: {command} ({error})</source>
      <translation>Installez-le avec cette commande dans un terminal : {command} ({error})</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>Install it with this command in a terminal: {command}; {system} ({error})</source>
      <translation>Installez-le avec cette commande dans un terminal : {command} ; {system} ({error})</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>Plan the tiles anew from the survey's run as it is now, larger where few photographs look.</source>
      <translation>Planifiez de nouveau les tuiles à partir du traitement actuel du levé, plus grandes là où peu de photographies visent.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>The folder is empty.</source>
      <translation>Le dossier est vide.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>There are no files to read here.</source>
      <translation>Il n’y a pas de fichiers à lire ici.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>There are no photographs here, only other files ({kinds}).</source>
      <translation>Il n’y a pas de photographies ici, seulement d’autres fichiers ({kinds}).</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>This folder cannot be read.</source>
      <translation>Ce dossier ne peut pas être lu.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>This is a file, not a folder.</source>
      <translation>C’est un fichier, pas un dossier.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>a checksum in its middle does not fit</source>
      <translation>une somme de contrôle en son milieu ne concorde pas</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>a link to something that is not there</source>
      <translation>un lien vers ce qui n’existe pas</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>archive</source>
      <translation>archive</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>camera raw</source>
      <translation>brut d’appareil</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>data in its middle are missing</source>
      <translation>des données en son milieu manquent</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>data in its middle are wrong</source>
      <translation>des données en son milieu sont fausses</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>data in its middle are wrong, restart markers are missing or out of order</source>
      <translation>des données en son milieu sont fausses, des marqueurs de reprise manquent ou sont en désordre</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>data in its middle are wrong, so what follows is not where it belongs</source>
      <translation>des données en son milieu sont fausses, et la suite n’est pas à sa place</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>height above the ground</source>
      <translation>hauteur au-dessus du sol</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it also needs the system's Pango (Debian: libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0)</source>
      <translation>il lui faut aussi Pango du système (Debian : libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0)</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it cannot be read: {words}</source>
      <translation>lecture impossible : {words}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it does not begin with its header</source>
      <translation>il ne commence pas par son en-tête</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it does not decode</source>
      <translation>il ne se décode pas</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it does not decode to the size that its header says</source>
      <translation>décodé, il n’a pas la taille que dit son en-tête</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it ends before its pixels do</source>
      <translation>il s’arrête avant la fin de ses pixels</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it ends, or makes no sense, before its pixels begin</source>
      <translation>il s’arrête ou n’a pas de sens avant le début de ses pixels</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it has no fingerprint</source>
      <translation>il n’a pas d’empreinte</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it holds {bands} bands that are no red, green and blue; give each band as a file of its own</source>
      <translation>elle a {bands} bandes qui ne sont pas rouge, vert et bleu ; donnez chaque bande dans un fichier à part</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a GeoTIFF map, not a photograph</source>
      <translation>c’est une carte GeoTIFF, pas une photographie</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a HEIC photograph, which needs pillow-heif: {command}</source>
      <translation>c’est une photographie HEIC, qui demande pillow-heif : {command}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a JPEG of {bits} bits a colour, which nothing here decodes; convert it to 8</source>
      <translation>c’est un JPEG de {bits} bits par couleur, que rien ici ne décode ; convertissez-le en 8 bits</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a JPEG with arithmetic coding, which nothing here decodes; convert it</source>
      <translation>c’est un JPEG à codage arithmétique, que rien ici ne décode ; convertissez-le</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a backup copy of a photograph, by its name</source>
      <translation>d’après son nom, c’est la copie de sauvegarde d’une photographie</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a camera raw (DNG and kin), which needs rawpy: {command}</source>
      <translation>c’est un brut d’appareil (DNG et semblables), qui demande rawpy : {command}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a camera raw in a .tif; give it the suffix that the camera uses (.dng, .nef, …)</source>
      <translation>c’est un brut d’appareil dans un .tif ; donnez-lui l’extension de l’appareil (.dng, .nef, …)</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a copy of another photograph ({name} of {first})</source>
      <translation>c’est une copie d’une autre photographie ({name} de {first})</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a hidden file: its name begins with a dot</source>
      <translation>c’est un fichier caché : son nom commence par un point</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a lossless JPEG, which nothing here decodes; convert it</source>
      <translation>c’est un JPEG sans perte, que rien ici ne décode ; convertissez-le</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a picture of a kind that is not read ({kind}); convert it to JPEG, TIFF or PNG with its tags</source>
      <translation>c’est une image d’un type qui n’est pas lu ({kind}) ; convertissez-la en JPEG, TIFF ou PNG avec ses balises</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is a {kind} picture, but its name does not end like one; rename it to use it</source>
      <translation>c’est une image {kind}, mais son nom ne finit pas ainsi ; renommez-la pour l’utiliser</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is black all over and hides its whole photograph (black hides, white is used)</source>
      <translation>il est tout noir et cache toute sa photographie (le noir cache, le blanc est utilisé)</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is called a mask, and masks are PNG, JPEG or TIFF</source>
      <translation>son nom est celui d’un masque, et les masques sont en PNG, JPEG ou TIFF</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is called as COLMAP calls masks; put it into a folder “masks” beside its photograph</source>
      <translation>son nom est celui que COLMAP donne aux masques ; placez-le dans un dossier « masks » à côté de sa photographie</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is no orientation: {error}</source>
      <translation>ce n’est pas une orientation : {error}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is only {width} x {height} pixels</source>
      <translation>elle n’a que {width} x {height} pixels</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is truncated</source>
      <translation>il est tronqué</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is truncated or wrong in its middle, data of its last rows are missing</source>
      <translation>il est tronqué ou faux en son milieu, des données de ses dernières lignes manquent</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it is truncated, the mark of its end is missing</source>
      <translation>il est tronqué, la marque de fin manque</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it lacks {key}</source>
      <translation>il y manque {key}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>it was taken {away_km:.1f} km from the other photographs</source>
      <translation>elle a été prise à {away_km:.1f} km des autres photographies</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>its colours are of the kind {name}; convert it to RGB</source>
      <translation>ses couleurs sont du type {name} ; convertissez-la en RVB</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>its header makes no sense</source>
      <translation>son en-tête n’a pas de sens</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>its header says {width} x {height} pixels</source>
      <translation>son en-tête dit {width} x {height} pixels</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>its header says {width} x {height} pixels, but the file holds only {held_mb:.1f} MB</source>
      <translation>son en-tête dit {width} x {height} pixels, mais le fichier ne fait que {held_mb:.1f} Mo</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>its header says {width} x {height} pixels, more than any photograph has</source>
      <translation>son en-tête dit {width} x {height} pixels, plus que toute photographie</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>its pixels are {pixels}; photographs have 8 or 16 bits</source>
      <translation>ses pixels sont {pixels} ; les photographies ont 8 ou 16 bits</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>its size {width} x {height} does not fit the photograph's {wide} x {high}</source>
      <translation>sa taille {width} x {height} ne convient pas à celle de la photographie, {wide} x {high}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>its {colours} has {bands} bands</source>
      <translation>son {colours} a {bands} bandes</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>mesh</source>
      <translation>maillage</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>no others of this tile's photographs were oriented</source>
      <translation>aucune autre photographie de cette tuile n’a été orientée</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>no two of them share {least} features</source>
      <translation>il n’y en a pas deux qui partagent {least} points remarquables</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>one of each is used</source>
      <translation>une de chaque est utilisée</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>orthophoto</source>
      <translation>orthophoto</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>point cloud</source>
      <translation>nuage de points</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>slope</source>
      <translation>pente</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>some of its pixels were never written</source>
      <translation>une partie de ses pixels n’a jamais été écrite</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>surface model</source>
      <translation>modèle de surface</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>survey</source>
      <translation>levé</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>terrain model</source>
      <translation>modèle de terrain</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>text</source>
      <translation>texte</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the camera raw is damaged, or of a kind that LibRaw does not know: {words}</source>
      <translation>le brut d’appareil est endommagé, ou d’un type que LibRaw ne connaît pas : {words}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the file holds nothing but zeros where it should begin; a copy of it failed</source>
      <translation>le fichier ne contient que des zéros à son début ; une copie a échoué</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the file is empty</source>
      <translation>le fichier est vide</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the file is not what its name says ({expected})</source>
      <translation>le fichier n’est pas ce que dit son nom ({expected})</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the file is not what its name says ({expected}), but: {found}</source>
      <translation>le fichier n’est pas ce que dit son nom ({expected}), mais : {found}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the folder itself</source>
      <translation>ce dossier même</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the photograph has another mask already</source>
      <translation>la photographie a déjà un autre masque</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the {kind} file does not decode</source>
      <translation>le fichier {kind} ne se décode pas</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>the {kind} file is damaged: {how}</source>
      <translation>le fichier {kind} est endommagé : {how}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>there is no photograph it could belong to</source>
      <translation>il n’y a pas de photographie à laquelle il puisse appartenir</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>they were taken {away_km:.1f} km from the others; this folder holds {places} places, and one run takes the one with most photographs ({most}). Put each place into a folder of its own and run it by itself</source>
      <translation>elles ont été prises à {away_km:.1f} km des autres ; ce dossier contient {places} lieux, et un traitement prend celui qui a le plus de photographies ({most}). Placez chaque lieu dans un dossier à part et traitez-le seul</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>this folder cannot be read: {words}</source>
      <translation>ce dossier ne peut pas être lu : {words}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>those in {kept} are used, and those in {away} are left out</source>
      <translation>celles de {kept} sont utilisées, celles de {away} laissées de côté</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>video</source>
      <translation>vidéo</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>{bare} of them show fewer than {few} features</source>
      <translation>{bare} d’entre elles montrent moins de {few} points remarquables</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>{first} and {other}</source>
      <translation>{first} et {other}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>{names} and {count} more</source>
      <translation>{names} et {count} de plus</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>{names}: {why}</source>
      <translation>{names} : {why}</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>{pairs} pairs of photographs share features, but no three hang together</source>
      <translation>{pairs} paires de photographies partagent des points, mais il n’y en a pas trois qui se tiennent</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>{what} Pictures in a folder called “masks” are taken for masks; rename it to use them.</source>
      <translation>{what} Les images d’un dossier nommé « masks » passent pour des masques ; renommez-le pour les utiliser.</translation>
    </message>
    <message>
      <location filename="../sentences/pictures.py" />
      <source>{what} {mend}</source>
      <translation>{what} {mend}</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>All photographs look straight down and there is no control: the height of the ground below the cameras rests on {trusted} and {size}. Control points or some oblique photographs would settle it.</source>
      <translation>Toutes les photographies visent droit vers le bas et il n’y a pas d’appui : la hauteur du sol sous les caméras repose sur {trusted} et {size}. Des points d’appui ou quelques photographies obliques le régleraient.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>All photographs look straight down and there is too little control to settle the height: the height of the ground below the cameras rests on {trusted} and {size}. Control points or some oblique photographs would settle it.</source>
      <translation>Toutes les photographies visent droit vers le bas et il y a trop peu d’appui pour fixer la hauteur : la hauteur du sol sous les caméras repose sur {trusted} et {size}. Des points d’appui ou quelques photographies obliques le régleraient.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>All {photographs} photographs carry the very same GNSS position (a receiver that was stuck, or copied tags?): three different ones are needed to say where the survey lies, how large it is and how it is turned.</source>
      <translation>Les {photographs} photographies portent toutes la même position GNSS (un récepteur bloqué, ou des balises copiées ?) : il en faut trois différentes pour dire où est le levé, sa taille et son orientation.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>GNSS is left out: {why}</source>
      <translation>Le GNSS est laissé de côté : {why}</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>GNSS positions lie {off_m:.2f} m ahead of their photographs along the flight, {lie}: receiver and shutter do not speak of the same moment. Lines of opposite directions differ by {apart_m:.2f} m; the block lies between them.</source>
      <translation>Les positions GNSS sont {off_m:.2f} m en avant de leurs photographies le long du vol, {lie} : récepteur et obturateur ne parlent pas du même instant. Les bandes de sens opposés diffèrent de {apart_m:.2f} m ; le bloc est entre elles.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>GNSS positions lie {off_m:.2f} m behind their photographs along the flight, {lie}: receiver and shutter do not speak of the same moment. Lines of opposite directions differ by {apart_m:.2f} m; the block lies between them.</source>
      <translation>Les positions GNSS sont {off_m:.2f} m en arrière de leurs photographies le long du vol, {lie} : récepteur et obturateur ne parlent pas du même instant. Les bandes de sens opposés diffèrent de {apart_m:.2f} m ; le bloc est entre elles.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>GNSS positions that do not fit the photographs' geometry were left out: {names}.</source>
      <translation>Des positions GNSS qui ne conviennent pas à la géométrie des photographies ont été laissées de côté : {names}.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>GNSS positions the adjustment contradicts by more than six of their own sigmas: {names}.</source>
      <translation>Positions GNSS que la compensation contredit de plus de six de leurs propres sigmas : {names}.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>Oriented photographs with a GNSS position: {known}, and of {points} control points only {placed} can be triangulated from two oriented photographs (or they lie on one line).</source>
      <translation>Photographies orientées avec position GNSS : {known}, et sur {points} points d’appui seuls {placed} se triangulent depuis deux photographies orientées (ou ils sont alignés).</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>Oriented photographs with a GNSS position: {known}, and there is no ground control: the model cannot be placed on the earth.</source>
      <translation>Photographies orientées avec position GNSS : {known}, et il n’y a pas de points d’appui : le modèle ne peut être placé sur terre.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The GNSS positions of camera {group} ({count} photographs) are off together by {side_m:.1f} m and {up_m:.1f} m in height, against the other photographs.</source>
      <translation>Les positions GNSS de la caméra {group} ({count} photographies) s’écartent ensemble de {side_m:.1f} m et de {up_m:.1f} m en hauteur des autres photographies.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The GNSS positions of folder {group} ({count} photographs) are off together by {side_m:.1f} m and {up_m:.1f} m in height, against the other photographs.</source>
      <translation>Les positions GNSS du dossier {group} ({count} photographies) s’écartent ensemble de {side_m:.1f} m et de {up_m:.1f} m en hauteur des autres photographies.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The GNSS positions of the photographs contradict each other: only {agree} of {total} fit the photographs' geometry.</source>
      <translation>Les positions GNSS des photographies se contredisent : seules {agree} sur {total} conviennent à leur géométrie.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The GNSS positions of the photographs do not follow the way that the cameras moved: they lie within {across_m:.1f} m of each other and scatter there (a receiver that stood still, or copied tags?).</source>
      <translation>Les positions GNSS des photographies ne suivent pas le chemin des caméras : elles tiennent dans {across_m:.1f} m et s’y dispersent (un récepteur immobile, ou des balises copiées ?).</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The block stands {tilt_deg:.1f} degrees from the vertical that the photographs' gimbal tags show, and only control decides its tilt: a control height is probably wrong (look at the one that lies apart from the others), or the tags are. The model follows the control.</source>
      <translation>Le bloc s’écarte de {tilt_deg:.1f} degrés de la verticale que montrent les balises de nacelle des photographies, et seul l’appui décide de son inclinaison : une hauteur d’appui est sans doute fausse (voyez celui qui est à l’écart des autres), ou les balises le sont. Le modèle suit l’appui.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The focal length came out {percent:.0f} % from what the tags say, and neither control nor oblique photographs tell which is right: the height of the ground below the cameras {size}. Control points would settle it.</source>
      <translation>La focale est ressortie à {percent:.0f} % de ce que disent les balises, et ni appui ni photographies obliques ne disent laquelle est juste : la hauteur du sol sous les caméras {size}. Des points d’appui le régleraient.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The focal length of {camera} came out {percent:.0f} % longer than its tags say (a cropped or corrected picture, or a block that cannot tell): compare the flight height with what you flew.</source>
      <translation>La focale de {camera} est ressortie {percent:.0f} % plus longue que ne disent ses balises (une image recadrée ou corrigée, ou un bloc qui ne la détermine pas) : comparez la hauteur de vol avec celle que vous avez volée.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The focal length of {camera} came out {percent:.0f} % shorter than its tags say (a cropped or corrected picture, or a block that cannot tell): compare the flight height with what you flew.</source>
      <translation>La focale de {camera} est ressortie {percent:.0f} % plus courte que ne disent ses balises (une image recadrée ou corrigée, ou un bloc qui ne la détermine pas) : comparez la hauteur de vol avec celle que vous avez volée.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The maker's lens calibration contradicts itself or the photographs by {miss:.1f} % of the focal length (fx {fx:.0f}, fy {fy:.0f}, principal point); its focal length counts with a sigma of {miss:.1f} % instead of {stated:.1f} %.</source>
      <translation>L’étalonnage d’objectif du fabricant se contredit ou contredit les photographies de {miss:.1f} % de la focale (fx {fx:.0f}, fy {fy:.0f}, point principal) ; sa focale compte avec un sigma de {miss:.1f} % au lieu de {stated:.1f} %.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The receiver states {stated_m:.2f} m horizontally, but its positions and the photographs differ by {found_m:.2f} m, {times:.0f} times that (a position that is no RTK fix, the antenna's offset, the shutter's moment?): what is said of accuracy goes by the larger.</source>
      <translation>Le récepteur annonce {stated_m:.2f} m en planimétrie, mais ses positions et les photographies diffèrent de {found_m:.2f} m, {times:.0f} fois cela (une position sans RTK fixe, le décalage de l’antenne, l’instant du déclenchement ?) : ce qui est dit de l’exactitude suit la plus grande valeur.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The receiver states {stated_m:.2f} m in height, but its positions and the photographs differ by {found_m:.2f} m, {times:.0f} times that (a position that is no RTK fix, the antenna's offset, the shutter's moment?): what is said of accuracy goes by the larger.</source>
      <translation>Le récepteur annonce {stated_m:.2f} m en hauteur, mais ses positions et les photographies diffèrent de {found_m:.2f} m, {times:.0f} fois cela (une position sans RTK fixe, le décalage de l’antenne, l’instant du déclenchement ?) : ce qui est dit de l’exactitude suit la plus grande valeur.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The {photographs} photographs carry only {count} different GNSS positions (a receiver that was stuck, or copied tags?): three different ones are needed to say where the survey lies, how large it is and how it is turned.</source>
      <translation>Les {photographs} photographies ne portent que {count} positions GNSS différentes (un récepteur bloqué, ou des balises copiées ?) : il en faut trois différentes pour dire où est le levé, sa taille et son orientation.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>The {photographs} photographs carry {count} different GNSS positions, but {stuck} photographs in a row carry the very same one (a receiver that was stuck, or copied tags?): three different ones are needed to say where the survey lies, how large it is and how it is turned.</source>
      <translation>Les {photographs} photographies portent {count} positions GNSS différentes, mais {stuck} de suite portent la même (un récepteur bloqué, ou des balises copiées ?) : il en faut trois différentes pour dire où est le levé, sa taille et son orientation.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>a nominal focal length</source>
      <translation>une focale nominale</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>cannot be told</source>
      <translation>ne peut être dite</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>in lines of every direction</source>
      <translation>dans les bandes de toutes directions</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>in lines of every direction, as if taken {apart_s:.2f} s apart at {speed:.0f} m/s</source>
      <translation>dans les bandes de toutes directions, comme avec {apart_s:.2f} s d’écart à {speed:.0f} m/s</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>is uncertain by about {sigma_m:.2f} m (one sigma)</source>
      <translation>est incertaine d’environ {sigma_m:.2f} m (un sigma)</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>the maker's lens calibration</source>
      <translation>l’étalonnage d’objectif du fabricant</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>{out} of {total} GNSS positions do not fit the photographs, by up to {worst_m:.0f} m: nothing says that the others are right, so the position is no better than tens of metres. Control points would settle it.</source>
      <translation>{out} positions GNSS sur {total} ne conviennent pas aux photographies, jusqu’à {worst_m:.0f} m : rien ne dit que les autres soient justes, et la position n’est sûre qu’à des dizaines de mètres. Des points d’appui le régleraient.</translation>
    </message>
    <message>
      <location filename="../sentences/positions.py" />
      <source>{out} of {total} GNSS positions do not fit the photographs, by up to {worst_m:.0f} m: nothing says that the others are right. Control points would settle it.</source>
      <translation>{out} positions GNSS sur {total} ne conviennent pas aux photographies, jusqu’à {worst_m:.0f} m : rien ne dit que les autres soient justes. Des points d’appui le régleraient.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>A ground point is seen by {views:.1f} photographs; expect holes under {least:.0f}.</source>
      <translation>Un point du sol est vu sur {views:.1f} photographies ; en dessous de {least:.0f}, attendez-vous à des trous.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>A mesh needs the neural surface, which this run has not.</source>
      <translation>Un maillage exige la surface neuronale, que ce traitement n’a pas.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>A run needs the grid {grids} for altitudes above the geoid; it is not installed.</source>
      <translation>Un traitement a besoin de la grille {grids} pour des altitudes au-dessus du géoïde ; elle n’est pas installée.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>All photographs look straight down and the lens is not calibrated: focal length and height can trade for each other. Control points or some oblique photographs settle it.</source>
      <translation>Toutes les photographies visent à la verticale et l’objectif n’est pas étalonné : focale et hauteur peuvent se compenser. Des points d’appui ou quelques vues obliques lèvent le doute.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Altitudes are above take-off, whose height is unknown: give control points for absolute heights.</source>
      <translation>Les altitudes sont comptées depuis le décollage, dont la hauteur est inconnue : donnez des points d’appui pour des hauteurs absolues.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Another run is working in this folder.</source>
      <translation>Un autre traitement travaille dans ce dossier.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Check the path.</source>
      <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Check “Photographs”.</source>
      <translation>Vérifiez « Photographies ».</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Choose a file under “Control” with at least three points that are not on one line, each marked in two photographs or more, or photographs that carry GNSS positions.</source>
      <translation>Choisissez sous « Appui » un fichier d’au moins trois points non alignés, chacun pointé sur deux photographies ou plus, ou des photographies avec positions GNSS.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Choose a projected “Reference system” in metres.</source>
      <translation>Choisissez un « Système de référence » projeté, en mètres.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Choose another way in “Find the ground by” under “More”.</source>
      <translation>Choisissez une autre méthode dans « Trouver le sol par », sous « Plus ».</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Choose another “Output folder”, or delete this one if it is no longer wanted.</source>
      <translation>Choisissez un autre « Dossier de sortie », ou supprimez celui-ci s’il n’est plus utile.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Choose another “Output folder”.</source>
      <translation>Choisissez un autre « Dossier de sortie ».</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Choose another “Reference system”.</source>
      <translation>Choisissez un autre « Système de référence ».</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Choose the folder of the whole flight (subfolders are read too).</source>
      <translation>Choisissez le dossier du vol entier (les sous-dossiers sont lus aussi).</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Choose the same grid with axes east and north as “Reference system”: {twin}.</source>
      <translation>Choisissez comme « Système de référence » la même grille avec des axes est et nord : {twin}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Copy it from the camera's card again, or take it out of the folder; then resume.</source>
      <translation>Recopiez-la depuis la carte de l’appareil, ou retirez-la du dossier ; puis reprenez.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Delete the folder {step} and resume; only that step and those after it are done anew.</source>
      <translation>Supprimez le dossier {step} et reprenez ; seules cette étape et les suivantes sont refaites.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Fewer than three GNSS positions do not fix place and direction: choose a file under “Control”.</source>
      <translation>Moins de trois positions GNSS ne fixent ni lieu ni direction : choisissez un fichier sous « Appui ».</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Get it with this command in a terminal, then start again: {commands}</source>
      <translation>Obtenez-la par cette commande dans un terminal, puis redémarrez : {commands}</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>If the photographs were moved, choose their folder under “Photographs”.</source>
      <translation>Si les photographies ont été déplacées, choisissez leur dossier sous « Photographies ».</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>In {bare} of {total} parts of the survey no ground was found; their points stay unclassified.</source>
      <translation>Dans {bare} des {total} parties du levé, aucun sol n’a été trouvé ; leurs points restent sans classe.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Keep each point in one of the two files.</source>
      <translation>Gardez chaque point dans un seul des deux fichiers.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Left out {names}: {why}.</source>
      <translation>Laissé de côté {names} : {why}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Look at them: blur, darkness, water, snow or sky leave nothing to recognise.</source>
      <translation>Regardez-les : flou, obscurité, eau, neige ou ciel ne laissent rien à reconnaître.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Lower both learning rates under “More”, or use another “Random seed”.</source>
      <translation>Baissez les deux taux d’apprentissage sous « Plus », ou prenez une autre « Graine aléatoire ».</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Lower “Least confidence” under “More”, or choose a higher “Quality”; see the warnings in the log.</source>
      <translation>Baissez « Confiance minimale » sous « Plus », ou choisissez une « Qualité » plus haute ; voyez les avertissements du journal.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Make room and resume, or choose another “Output folder”.</source>
      <translation>Libérez de la place et reprenez, ou choisissez un autre « Dossier de sortie ».</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Mask {names} is ignored: {doubt}.</source>
      <translation>Le masque {names} est ignoré : {doubt}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Mask {names}: {doubt}.</source>
      <translation>Masque {names} : {doubt}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>No ground was found ({method}); the cloud stays unclassified. “Find the ground by” under “More” has other ways.</source>
      <translation>Aucun sol n’a été trouvé ({method}) ; le nuage reste sans classe. « Trouver le sol par », sous « Plus », offre d’autres méthodes.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>No map tiles were made: {error}</source>
      <translation>Aucune tuile de carte n’a été créée : {error}</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>No photograph has a measured altitude, so heights may be wrong by hundreds of metres. Choose a file under “Control”.</source>
      <translation>Aucune photographie n’a d’altitude mesurée : les hauteurs peuvent être fausses de centaines de mètres. Choisissez un fichier sous « Appui ».</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>No photograph says how high it was taken: choose a file under “Control” for heights.</source>
      <translation>Aucune photographie ne dit à quelle hauteur elle fut prise : choisissez un fichier sous « Appui » pour les hauteurs.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>No photograph says where it was taken: choose a file under “Control”, or there is neither place nor scale.</source>
      <translation>Aucune photographie ne dit où elle fut prise : choisissez un fichier sous « Appui », sinon il n’y a ni lieu ni échelle.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>No tag tells the flight height, so GSD, overlap and area are not known.</source>
      <translation>Aucune métadonnée ne donne la hauteur de vol : GSD, recouvrement et surface sont inconnus.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Not made: {products}, because no point of the cloud is classed as ground.</source>
      <translation>Non produit : {products}, car aucun point du nuage n’est classé sol.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Not made: {products}, because no terrain model was asked for.</source>
      <translation>Non produit : {products}, car aucun modèle de terrain n’a été demandé.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Nothing was found to write ({product}): no part of the surface was seen well enough.</source>
      <translation>Rien à écrire ({product}) : aucune partie de la surface n’a été assez bien vue.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Only {registered} of {given} photographs could be oriented ({why}); at least three are needed.</source>
      <translation>Seules {registered} des {given} photographies ont pu être orientées ({why}) ; il en faut au moins trois.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Part {part} of the survey could not be oriented by itself: {missing} of its {total} photographs ({names}) stand only where its neighbours reach them.</source>
      <translation>La partie {part} du levé n’a pu être orientée seule : {missing} de ses {total} photographies ({names}) ne tiennent que là où ses voisines les atteignent.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Photographs need 60 % overlap or more of the same ground.</source>
      <translation>Les photographies doivent recouvrir le même sol à 60 % ou plus.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Photographs of one colour all over ({count}): {names}.</source>
      <translation>Photographies d’une seule couleur ({count}) : {names}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Photographs that are there twice, in other sizes or with other tags ({count}): {which} ({names}).</source>
      <translation>Photographies présentes deux fois, en autre taille ou avec d’autres balises ({count}) : {which} ({names}).</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Photographs with a GNSS position: {count}, and there are no three control points. Nothing says where the survey lies.</source>
      <translation>Photographies avec position GNSS : {count}, et il n’y a pas trois points d’appui. Rien ne dit où se trouve le levé.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Points are not classified: {error}</source>
      <translation>Les points ne sont pas classés : {error}</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Resume: the file is written anew, and steps that are done stay. Delete nothing.</source>
      <translation>Reprenez : le fichier est réécrit et les étapes terminées restent. Ne supprimez rien.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Set “Marks were measured on” under “More” to what fits, or choose the photographs they are of.</source>
      <translation>Réglez « Pointés mesurés sur », sous « Plus », comme il convient, ou choisissez leurs photographies.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Set “Marks were measured on” under “More” to {ratio}, or choose the photographs they are of.</source>
      <translation>Réglez « Pointés mesurés sur », sous « Plus », sur {ratio}, ou choisissez leurs photographies.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Some photographs say nothing about their lens: its focal length is guessed and found by self-calibration.</source>
      <translation>Certaines photographies ne disent rien de leur objectif : la focale est supposée, puis trouvée par auto-étalonnage.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Take it from a copy, or make it anew.</source>
      <translation>Reprenez-le d’une copie, ou refaites-le.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The GNSS positions are of fewer than three places: choose a file under “Control”.</source>
      <translation>Les positions GNSS sont de moins de trois lieux : choisissez un fichier sous « Appui ».</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The corrected cameras fit the tie points {worse_px:.1f} px worse than before: switch off “Correct the cameras” under “More”.</source>
      <translation>Les caméras corrigées s’accordent aux points de liaison {worse_px:.1f} px moins bien qu’avant : désactivez « Corriger les caméras » sous « Plus ».</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The first line names the reference system (EPSG:25832, say); every other line is: x y height px py photograph label.</source>
      <translation>La première ligne nomme le système de référence (EPSG:25832, par exemple) ; chaque autre ligne est : x y hauteur px py photographie nom.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The folder holds a run of other photographs ({earlier}).</source>
      <translation>Le dossier contient un traitement d’autres photographies ({earlier}).</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The folder's name holds letters that libraries cannot open.</source>
      <translation>Le nom du dossier contient des caractères que les bibliothèques ne peuvent ouvrir.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The gimbal tags say that the cameras look up (pitch {low_deg:.0f}° to {high_deg:.0f}°): no ground is seen.</source>
      <translation>Les données de la nacelle disent que les caméras visent vers le haut (tangage {low_deg:.0f}° à {high_deg:.0f}°) : aucun sol n’est vu.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The marks fit the photographs only when multiplied by {ratio}: they were measured on pictures of another size.</source>
      <translation>Les pointés ne s’accordent aux photographies que multipliés par {ratio} : ils ont été mesurés sur des images d’une autre taille.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The mesh keeps its {triangles} triangles: simplifying them takes {needed_gb:.0f} GB of memory, and {free_gb:.0f} are free. A larger “Cell of the mesh” under “More” makes fewer.</source>
      <translation>Le maillage garde ses {triangles} triangles : les simplifier demande {needed_gb:.0f} Go de mémoire, et {free_gb:.0f} sont libres. Une « Maille du maillage » plus grande, sous « Plus », en donne moins.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The output folder must not lie in the folder of the flights.</source>
      <translation>Le dossier de sortie ne doit pas être dans le dossier des vols.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The photographs do not say what their altitudes are above; they are taken as ellipsoidal, so heights may be off by tens of metres. Choose it in “Altitudes are above” under “More”, or give control points.</source>
      <translation>Les photographies ne disent pas au-dessus de quoi sont leurs altitudes ; elles sont prises pour ellipsoïdales, et les hauteurs peuvent être fausses de dizaines de mètres. Choisissez-le dans « Altitudes au-dessus de », sous « Plus », ou donnez des points d’appui.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The photographs do not say where they look, and the lens is not calibrated. If all look straight down, focal length and height can trade for each other. Control points or some oblique photographs settle it.</source>
      <translation>Les photographies ne disent pas où elles visent, et l’objectif n’est pas étalonné. Si toutes visent à la verticale, focale et hauteur peuvent se compenser. Des points d’appui ou quelques vues obliques lèvent le doute.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The photographs fall into {blocks} blocks that share nothing; only the largest, of {largest}, is used. Run the others by themselves.</source>
      <translation>Les photographies forment {blocks} blocs qui n’ont rien en commun ; seul le plus grand, de {largest}, est utilisé. Traitez les autres à part.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The photographs of {camera} come out very dark; convert them to 8 bits with the right brightness ({names}).</source>
      <translation>Les photographies de {camera} sont très sombres ; convertissez-les en 8 bits avec la bonne luminosité ({names}).</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The photographs' altitudes are of different kinds ({kinds}); they may not fit together.</source>
      <translation>Les altitudes des photographies sont de natures différentes ({kinds}) ; elles peuvent ne pas s’accorder.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The photographs' altitudes count from the take-off point: so do all heights made from them.</source>
      <translation>Les altitudes des photographies comptent depuis le décollage : ainsi de toutes les hauteurs qui en sont tirées.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The report was not written as PDF: {error}</source>
      <translation>Le rapport n’a pas été écrit en PDF : {error}</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The saved state belongs to other settings or another scene; training starts anew.</source>
      <translation>L’état enregistré appartient à d’autres réglages ou à une autre scène ; l’apprentissage recommence.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The saved state of the training cannot be read ({why}); training starts anew.</source>
      <translation>L’état enregistré de l’apprentissage ne peut pas être lu ({why}) ; l’apprentissage recommence.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The survey lies at longitude {lon_deg:.4f}, latitude {lat_deg:.4f}, outside the area {name} is made for.</source>
      <translation>Le levé se trouve à la longitude {lon_deg:.4f}, latitude {lat_deg:.4f}, hors de la zone prévue pour {name}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The transformation from {source} to {target} needs the grid {grids}, which is not installed.</source>
      <translation>La transformation de {source} vers {target} exige la grille {grids}, qui n’est pas installée.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>The “Reference system” that is filled in for these photographs fits this place.</source>
      <translation>Le « Système de référence » rempli pour ces photographies convient à ce lieu.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>There is no space left on this disk ({free_mb:.0f} MB are free).</source>
      <translation>Il n’y a plus de place sur ce disque ({free_mb:.0f} Mo libres).</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>There is no such file.</source>
      <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>There is no such folder.</source>
      <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>This file of earlier work cannot be read ({why}).</source>
      <translation>Ce fichier d’un travail antérieur est illisible ({why}).</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>This photograph cannot be read ({why}).</source>
      <translation>Cette photographie est illisible ({why}).</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>This photograph is not there any more.</source>
      <translation>Cette photographie n’est plus là.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Too few other GNSS positions remain: GNSS is not used.</source>
      <translation>Trop peu d’autres positions GNSS restent : le GNSS n’est pas utilisé.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Training went wrong again and again (last at step {step}).</source>
      <translation>L’apprentissage a échoué à plusieurs reprises (la dernière à l’étape {step}).</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Training went wrong at step {step}; it goes back to step {good}.</source>
      <translation>L’apprentissage a échoué à l’étape {step} ; il revient à l’étape {good}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Usable photographs: {total}. A reconstruction needs at least three that overlap.</source>
      <translation>Photographies utilisables : {total}. Une reconstruction en exige au moins trois qui se recouvrent.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Usable photographs: {usable}. A surface needs at least {minimum} that overlap. {left_out}</source>
      <translation>Photographies utilisables : {usable}. Une surface en exige au moins {minimum} qui se recouvrent. {left_out}</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>Wait for it to end, or stop it.</source>
      <translation>Attendez sa fin, ou arrêtez-le.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>What the altitudes are above is not certain; heights can be off by tens of metres. Choose it in “Altitudes are above” under “More”, or give control points.</source>
      <translation>Au-dessus de quoi sont les altitudes n’est pas certain ; les hauteurs peuvent être fausses de dizaines de mètres. Choisissez-le dans « Altitudes au-dessus de », sous « Plus », ou donnez des points d’appui.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>What {count} of the altitudes are above is not certain; heights can be off by tens of metres unless control points are given.</source>
      <translation>Au-dessus de quoi sont {count} des altitudes n’est pas certain ; les hauteurs peuvent être fausses de dizaines de mètres sans points d’appui.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{component} is not installed; it is needed for {needed_for}.</source>
      <translation>{component} n’est pas installé ; nécessaire pour : {needed_for}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{count} of {total} positions have no measured altitude; heights rest on the other photographs.</source>
      <translation>{count} des {total} positions n’ont pas d’altitude mesurée ; les hauteurs reposent sur les autres photographies.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{count} photographs in a row carry the same GNSS position ({first} to {last}): the receiver was stuck, unless the camera hovered. The run finds out which, and leaves out positions of a stuck one.</source>
      <translation>{count} photographies de suite portent la même position GNSS ({first} à {last}) : le récepteur était bloqué, sauf si la caméra planait. Le traitement le détermine et écarte les positions d’un récepteur bloqué.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{count} photographs in a row carry the same GNSS position though the camera moved; their positions are left out: {names}.</source>
      <translation>{count} photographies de suite portent la même position GNSS bien que la caméra ait bougé ; leurs positions sont écartées : {names}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{error} The COPC file is written by geo-nerf itself.</source>
      <translation>{error} Le fichier COPC est écrit par geo-nerf lui-même.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{missing} of {total} photographs could not be oriented with the others and are left out: {names}.</source>
      <translation>{missing} des {total} photographies n’ont pu être orientées avec les autres et sont écartées : {names}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{missing} of {total} photographs have no GNSS position; they are placed by what they show.</source>
      <translation>{missing} des {total} photographies n’ont pas de position GNSS ; elles sont placées d’après ce qu’elles montrent.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{names}: the altitude lies {apart_m:.0f} m or more from what the other photographs say.</source>
      <translation>{names} : l’altitude est à {apart_m:.0f} m ou plus de ce que disent les autres photographies.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{names}: these check points are control points of {control}, too. What places the survey cannot check it.</source>
      <translation>{names} : ces points de contrôle sont aussi des points d’appui de {control}. Ce qui place le levé ne peut pas le contrôler.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{name} is not fit for this place: {why}.</source>
      <translation>{name} ne convient pas à ce lieu : {why}.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{name}: its GNSS position lies {away_km:.1f} km from its neighbours' and is ignored.</source>
      <translation>{name} : sa position GNSS est à {away_km:.1f} km de celles de ses voisines et est ignorée.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>{unknown} of {total} photographs do not say where they look, and the lens is not calibrated. If all look straight down, focal length and height can trade for each other. Control points or some oblique photographs settle it.</source>
      <translation>{unknown} des {total} photographies ne disent pas où elles visent, et l’objectif n’est pas étalonné. Si toutes visent à la verticale, focale et hauteur peuvent se compenser. Des points d’appui ou quelques vues obliques lèvent le doute.</translation>
    </message>
    <message>
      <location filename="../sentences/run.py" />
      <source>“{crs}” is not a known coordinate reference system.</source>
      <translation>« {crs} » n’est pas un système de coordonnées connu.</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF and {source} give different altitudes; {why}</source>
      <translation>EXIF et {source} donnent des altitudes différentes ; {why}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF and {source} give different positions and altitudes; {why}</source>
      <translation>EXIF et {source} donnent des positions et des altitudes différentes ; {why}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF and {source} give different positions; {why}</source>
      <translation>EXIF et {source} donnent des positions différentes ; {why}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF counts for the whole fix, since geotagging (PPK) programs rewrite EXIF alone</source>
      <translation>EXIF compte pour toute la position, car les programmes de géomarquage (PPK) ne réécrivent qu’EXIF</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF counts for the whole fix, since geotagging (PPK) programs rewrite EXIF alone; the standard deviation in XMP does not belong to it, and is widened by the difference</source>
      <translation>EXIF compte pour toute la position, car les programmes de géomarquage (PPK) ne réécrivent qu’EXIF ; l’écart-type d’XMP n’est pas le sien et est élargi de la différence</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF counts for the whole fix, since geotagging (PPK) programs rewrite EXIF alone; the standard deviation of its altitude is widened by the difference</source>
      <translation>EXIF compte pour toute la position, car les programmes de géomarquage (PPK) ne réécrivent qu’EXIF ; l’écart-type de son altitude est élargi de la différence</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF names no hemisphere for its {axis}; it is taken as {way}</source>
      <translation>EXIF ne nomme pas l’hémisphère de sa {axis} ; on prend {way}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF names the map datum {name}, but gives the numbers of {source}, which are WGS84; they are taken as that</source>
      <translation>EXIF nomme le datum {name}, mais donne les nombres de {source}, qui sont WGS84 ; ils sont pris comme tels</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's altitude has a minus sign and is marked as below the reference; it is taken as below</source>
      <translation>l’altitude d’EXIF a un signe moins et est marquée au-dessous de la référence ; elle est prise au-dessous</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's altitude has the opposite sign of that in {source} (its mark for below sea level is wrong); XMP counts</source>
      <translation>l’altitude d’EXIF a le signe opposé de celle de {source} (sa marque de sous le niveau de la mer est fausse) ; XMP compte</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's altitude is 0 m, and {source} gives another one, which counts</source>
      <translation>l’altitude d’EXIF est 0 m, et {source} en donne une autre, qui compte</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's altitude is so far from XMP's that it may be above another reference (a geoid); what it is above is not known</source>
      <translation>l’altitude d’EXIF est si loin de celle d’XMP qu’elle peut être au-dessus d’une autre référence (un géoïde) ; on ne sait au-dessus de quoi elle est</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's altitude is so far from XMP's that it may be above another reference or in another unit; what it is above is not known</source>
      <translation>l’altitude d’EXIF est si loin de celle d’XMP qu’elle peut être au-dessus d’une autre référence ou dans une autre unité ; on ne sait au-dessus de quoi elle est</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's altitude is the height above take-off; that in {source} counts</source>
      <translation>l’altitude d’EXIF est la hauteur au-dessus du décollage ; celle de {source} compte</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's altitude reference is none of 0 to 3; the altitude is taken as above</source>
      <translation>la référence d’altitude d’EXIF n’est aucune de 0 à 3 ; l’altitude est prise au-dessus</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's hemisphere of the {axis} is none, or contradicts XMP, whose sign counts</source>
      <translation>l’hémisphère de la {axis} dans EXIF n’en est pas un, ou contredit XMP, dont le signe compte</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's position is on the map datum {name} and is not used: {way}</source>
      <translation>la position d’EXIF est sur le datum {name} et n’est pas utilisée : {way}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's position is on the map datum {name}, which PROJ does not know; it is not used</source>
      <translation>la position d’EXIF est sur le datum {name}, que PROJ ne connaît pas ; elle n’est pas utilisée</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's position is on the map datum {name}; it was brought to WGS84, {away_m:.0f} m away</source>
      <translation>la position d’EXIF est sur le datum {name} ; elle a été ramenée à WGS84, à {away_m:.0f} m</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's position is on {name}, which is shifted by hundreds of metres on purpose; it is not used</source>
      <translation>la position d’EXIF est sur {name}, décalé exprès de centaines de mètres ; elle n’est pas utilisée</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>EXIF's {axis} has both a minus sign and a letter; it is taken as {letter}</source>
      <translation>la {axis} d’EXIF a un signe moins et une lettre ; on prend {letter}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>RtkFlag has a value that is no known state; no RTK is assumed</source>
      <translation>RtkFlag a une valeur qui n’est pas un état connu ; aucun RTK n’est supposé</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>XMP counts, since EXIF gives one and the same position in all photographs</source>
      <translation>XMP compte, car EXIF donne la même position dans toutes les photographies</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>XMP counts, since EXIF is written more coarsely</source>
      <translation>XMP compte, car EXIF est écrit moins finement</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>a standard deviation in the tags is implausible; the default of the receiver's state counts</source>
      <translation>un écart-type des balises est invraisemblable ; la valeur usuelle de l’état du récepteur compte</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>a standard deviation in the tags is large for fixed RTK (are they millimetres?); it counts as metres</source>
      <translation>un écart-type des balises est grand pour un RTK fixe (sont-ce des millimètres ?) ; il compte en mètres</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>a standard deviation in the tags is too small for a position without RTK; the default of the receiver's state counts</source>
      <translation>un écart-type des balises est trop petit pour une position sans RTK ; la valeur usuelle de l’état du récepteur compte</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>a text in EXIF is not UTF-8 and was read by plausibility</source>
      <translation>un texte d’EXIF n’est pas en UTF-8 et a été lu par vraisemblance</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>bytes between the JPEG's blocks belong to none of them: the file is damaged there, and tags may be lost</source>
      <translation>des octets entre les blocs du JPEG n’appartiennent à aucun : le fichier y est endommagé, et des balises peuvent être perdues</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>its distortion is that of no lens</source>
      <translation>sa distorsion n’est celle d’aucun objectif</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>its focal length contradicts EXIF's, which counts</source>
      <translation>sa focale contredit celle d’EXIF, qui compte</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>its focal length is that of no lens</source>
      <translation>sa focale n’est celle d’aucun objectif</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>its principal point lies far from the picture's middle</source>
      <translation>son point principal est loin du milieu de l’image</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>its two focal lengths belong to pixels that are not square</source>
      <translation>ses deux focales sont celles de pixels qui ne sont pas carrés</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>latitude</source>
      <translation>latitude</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>longitude</source>
      <translation>longitude</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the 35 mm equivalent in EXIF is that of no lens and is not used</source>
      <translation>l’équivalent 35 mm d’EXIF n’est celui d’aucun objectif et n’est pas utilisé</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the EXIF block is damaged, and tags in it that this program uses are lost</source>
      <translation>le bloc EXIF est endommagé, et des balises que ce programme utilise sont perdues</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the XMP block cannot be read: RTK state, gimbal angles and heights in it count as missing</source>
      <translation>le bloc XMP ne peut pas être lu : état RTK, angles de nacelle et hauteurs qu’il contient comptent comme absents</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the XMP block gives a tag twice with different values, and neither is used</source>
      <translation>le bloc XMP donne une balise deux fois avec des valeurs différentes, et aucune n’est utilisée</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the XMP block is malformed; what could be read of it for sure is used, other values count as missing</source>
      <translation>le bloc XMP est mal formé ; ce qui a pu être lu sûrement est utilisé, les autres valeurs comptent comme absentes</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the altitude in {left} is that in {kept} in feet, not in metres; that in {kept} counts</source>
      <translation>l’altitude dans {left} est celle de {kept} en pieds, non en mètres ; celle de {kept} compte</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the altitude in {source} cannot be read and is not used</source>
      <translation>l’altitude dans {source} ne peut pas être lue et n’est pas utilisée</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the altitude in {source} is 0 m, and EXIF gives another one, which counts</source>
      <translation>l’altitude dans {source} est 0 m, et EXIF en donne une autre, qui compte</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the altitude in {source} is exactly 0 m, as where none is known; it is not used</source>
      <translation>l’altitude dans {source} est exactement 0 m, comme si elle n’était pas connue ; elle n’est pas utilisée</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the altitude in {source} is that of no place on earth and is not used</source>
      <translation>l’altitude dans {source} n’est celle d’aucun lieu sur terre et n’est pas utilisée</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the altitude in {source} is the height above take-off; EXIF's counts</source>
      <translation>l’altitude dans {source} est la hauteur au-dessus du décollage ; celle d’EXIF compte</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the altitude is not that of the RTK receiver (AltitudeType {kind}); it counts with the standard deviation of one without RTK</source>
      <translation>l’altitude n’est pas celle du récepteur RTK (AltitudeType {kind}) ; elle compte avec l’écart-type d’une altitude sans RTK</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the altitude is written in coarse steps, and its standard deviation is widened by them</source>
      <translation>l’altitude est écrite par pas grossiers, et son écart-type en est élargi</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the camera's clock and GPS time are days apart; the camera's counts</source>
      <translation>l’horloge de la caméra et l’heure GPS diffèrent de plusieurs jours ; celle de la caméra compte</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the camera's clock was not set, or wrongly: GPS time (UTC) counts as the time of exposure</source>
      <translation>l’horloge de la caméra n’était pas réglée, ou mal : l’heure GPS (UTC) compte comme heure de prise de vue</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the camera's clock was not set, or wrongly: the time of exposure is not used</source>
      <translation>l’horloge de la caméra n’était pas réglée, ou mal : l’heure de prise de vue n’est pas utilisée</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the dilution of precision is large; the standard deviation is widened by it</source>
      <translation>la dilution de précision est grande ; l’écart-type en est élargi</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the focal length in EXIF and its 35 mm equivalent belong to no sensor; neither is used</source>
      <translation>la focale d’EXIF et son équivalent 35 mm ne sont d’aucun capteur ; aucun n’est utilisé</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the focal length in EXIF and its 35 mm equivalent contradict each other; the first counts, with a standard deviation of 15 %</source>
      <translation>la focale d’EXIF et son équivalent 35 mm se contredisent ; la première compte, avec un écart-type de 15 %</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the focal length in EXIF is that of no lens and is not used</source>
      <translation>la focale d’EXIF n’est celle d’aucun objectif et n’est pas utilisée</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the height above take-off is exactly 0 m, as it is written where it is not known; it is not used</source>
      <translation>la hauteur au-dessus du décollage est exactement 0 m, comme écrite quand elle n’est pas connue ; elle n’est pas utilisée</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the height above take-off is negative, which fits only a flight below its take-off point; it is not taken for the height above the ground</source>
      <translation>la hauteur au-dessus du décollage est négative, ce qui ne convient qu’à un vol au-dessous de lui ; elle n’est pas prise pour la hauteur au-dessus du sol</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the maker's calibrated focal length is 0 and is not used; the lens comes from other tags</source>
      <translation>la focale étalonnée du fabricant est 0 et n’est pas utilisée ; l’objectif vient d’autres balises</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the maker's lens calibration (DewarpData) cannot be read as nine numbers and is not used</source>
      <translation>l’étalonnage d’objectif du fabricant (DewarpData) ne se lit pas comme neuf nombres et n’est pas utilisé</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the maker's lens calibration (DewarpData) has a focal length that is not above zero and is not used</source>
      <translation>l’étalonnage d’objectif du fabricant (DewarpData) a une focale qui n’est pas au-dessus de zéro et n’est pas utilisé</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the maker's lens calibration is not used: {why}</source>
      <translation>l’étalonnage d’objectif du fabricant n’est pas utilisé : {why}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the only altitude in the tags is the height above take-off</source>
      <translation>la seule altitude des balises est la hauteur au-dessus du décollage</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the position in {source} is longitude 0, latitude 0: no place on earth of photographs</source>
      <translation>la position dans {source} est longitude 0, latitude 0 : ce n’est pas un lieu de photographies</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the position is written in coarse steps, and its standard deviation is widened by them: values that were cut lie up to a step off, all to one side</source>
      <translation>la position est écrite par pas grossiers, et son écart-type en est élargi : des valeurs tronquées sont fausses d’un pas au plus, toutes du même côté</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the position is written in coarse steps, and its standard deviation is widened by them: values that were cut lie up to a step off, all to one side; it does not count as RTK {state}</source>
      <translation>la position est écrite par pas grossiers, et son écart-type en est élargi : des valeurs tronquées sont fausses d’un pas au plus, toutes du même côté ; elle ne compte pas comme RTK {state}</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the receiver had a fix in two dimensions only (GPSMeasureMode 2): the altitude was not measured and has no weight</source>
      <translation>le récepteur n’avait une position qu’en deux dimensions (GPSMeasureMode 2) : l’altitude n’a pas été mesurée et n’a pas de poids</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the receiver says that it had no valid position; the one in the tags counts with a standard deviation of {sigma_m:.0f} m</source>
      <translation>le récepteur dit qu’il n’avait pas de position valable ; celle des balises compte avec un écart-type de {sigma_m:.0f} m</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the tag {tag} cannot be read as a number and counts as missing</source>
      <translation>la balise {tag} ne se lit pas comme un nombre et compte comme absente</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the tag {tag} is out of range and counts as missing</source>
      <translation>la balise {tag} est hors limites et compte comme absente</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the tags name no altitude that can be used: its height comes from the other photographs, or, where none has one, from control points alone</source>
      <translation>les balises ne donnent pas d’altitude utilisable : la hauteur vient des autres photographies ou, si aucune n’en a, des seuls points d’appui</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the time of exposure cannot be read and is not used</source>
      <translation>l’heure de prise de vue ne peut pas être lue et n’est pas utilisée</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the {axis} in {source} cannot be read and is not used</source>
      <translation>la {axis} dans {source} ne peut pas être lue et n’est pas utilisée</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>the {axis} in {source} is that of no place on earth and is not used</source>
      <translation>la {axis} dans {source} n’est celle d’aucun lieu sur terre et n’est pas utilisée</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>yaw, pitch and roll of the camera are all exactly 0, as where they are not known; they are not used</source>
      <translation>lacet, tangage et roulis de la caméra sont tous exactement 0, comme s’ils n’étaient pas connus ; ils ne sont pas utilisés</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>{low} m apart</source>
      <translation>à {low} m l’un de l’autre</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>{low} to {high} m apart</source>
      <translation>à {low} à {high} m l’un de l’autre</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>{names}: {doubt} ({more}).</source>
      <translation>{names} : {doubt} ({more}).</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>{names}: {doubt}.</source>
      <translation>{names} : {doubt}.</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>{source} gives another position than the one that is used</source>
      <translation>{source} donne une autre position que celle utilisée</translation>
    </message>
    <message>
      <location filename="../sentences/tags.py" />
      <source>{source} has a latitude or a longitude alone, which is no position</source>
      <translation>{source} n’a qu’une latitude ou qu’une longitude, ce qui n’est pas une position</translation>
    </message>
    <message>
      <location filename="../sentences/tiles.py" />
      <source>Another geo-nerf is working on this run, and its photographs are not oriented at this moment: this plan goes by their tags over level ground, and cannot be run. Plan again once the other one is done.</source>
      <translation>Un autre geo-nerf travaille sur ce traitement, et ses photographies ne sont pas orientées en ce moment : ce plan se fonde sur leurs balises au-dessus d’un sol plat et ne peut pas être exécuté. Planifiez à nouveau quand l’autre aura fini.</translation>
    </message>
    <message>
      <location filename="../sentences/tiles.py" />
      <source>Further kinds of remarks of libraries on photographs ({count}) are in {log}.</source>
      <translation>D’autres sortes de remarques des bibliothèques sur des photographies ({count}) sont dans {log}.</translation>
    </message>
    <message>
      <location filename="../sentences/tiles.py" />
      <source>No photograph sees tile {tile}, so it will be left out.</source>
      <translation>Aucune photographie ne voit la tuile {tile} ; elle sera laissée de côté.</translation>
    </message>
    <message>
      <location filename="../sentences/tiles.py" />
      <source>The library that reads photographs says of {names}: {line}. All its remarks are in {log}.</source>
      <translation>La bibliothèque qui lit les photographies dit de {names} : {line}. Toutes ses remarques sont dans {log}.</translation>
    </message>
    <message>
      <location filename="../sentences/tiles.py" />
      <source>The photographs are not oriented yet: this plan goes by their tags over level ground, and cannot be run.</source>
      <translation>Les photographies ne sont pas encore orientées : ce plan suit leurs balises au-dessus d’un sol plat, et ne peut être exécuté.</translation>
    </message>
    <message>
      <location filename="../sentences/tiles.py" />
      <source>The photographs' exposure is left as it is, so colours may step from tile to tile: {why}</source>
      <translation>L’exposition des photographies reste telle quelle, et les couleurs peuvent changer d’une tuile à l’autre : {why}</translation>
    </message>
    <message>
      <location filename="../sentences/tiles.py" />
      <source>Tiles that are not done leave a gap ({count}): {names}.</source>
      <translation>Les tuiles inachevées laissent un trou ({count}) : {names}.</translation>
    </message>
    <message>
      <location filename="../sentences/tiles.py" />
      <source>{files} cannot be found any more, so residuals there are not measured after the cameras are corrected.</source>
      <translation>{files} n’existe plus ; les résidus n’y sont donc pas mesurés après la correction des caméras.</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>By its plan tile {0} is at work, perhaps on another computer. Run it here all the same?</source>
      <translation>D’après son plan, la tuile {0} est en cours, peut-être sur un autre ordinateur. La traiter ici quand même ?</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Folder of the tiles of this plan</source>
      <translation>Dossier des tuiles de ce plan</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>No photograph sees tile {0}.</source>
      <translation>Aucune photographie ne voit la tuile {0}.</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Open the tile's log</source>
      <translation>Ouvrir le journal de la tuile</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Open the tile's report</source>
      <translation>Ouvrir le rapport de la tuile</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Run tile</source>
      <translation>Lancer la tuile</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Tile {0}</source>
      <translation>Tuile {0}</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Tile {0} is at work or waits.</source>
      <translation>La tuile {0} est en cours ou en attente.</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Tile {0} is done. Make it anew, from nothing?</source>
      <translation>La tuile {0} est terminée. La refaire entièrement ?</translation>
    </message>
    <message>
      <location filename="../tiles/actions.py" />
      <source>Tile {0} is not done, so it has no report yet.</source>
      <translation>La tuile {0} n’est pas terminée et n’a donc pas encore de rapport.</translation>
    </message>
    <message>
      <location filename="../tiles/log_window.py" />
      <source>Log of tile {0}</source>
      <translation>Journal de la tuile {0}</translation>
    </message>
    <message>
      <location filename="../tiles/log_window.py" />
      <source>This tile has told nothing yet.</source>
      <translation>Cette tuile n’a encore rien signalé.</translation>
    </message>
  </context>
</TS>
