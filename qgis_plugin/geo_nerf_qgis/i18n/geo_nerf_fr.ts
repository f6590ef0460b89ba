<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>GeoNerf</name>
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
      <source>Polygons of a layer</source>
      <translation>Polygones d’une couche</translation>
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
      <source>What heights are above. Any EPSG code of a vertical system can be typed; its grid must be installed.</source>
      <translation>Référence des altitudes. Tout code EPSG d’un système vertical peut être saisi ; sa grille doit être installée.</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../program/create_dialog.py" />
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
      <source>Survey</source>
      <translation>Levé</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
      <location filename="../dock/words.py" />
      <source>The folder of photographs does not exist.</source>
      <translation>Le dossier des photographies n’existe pas.</translation>
    </message>
    <message>
      <location filename="../dock/dock.py" />
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
      <source>{0}: {1} layers</source>
      <translation>{0} : {1} couches</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Area of the cloud</source>
      <translation>Zone du nuage</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Check points</source>
      <translation>Points de contrôle</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Control</source>
      <translation>Appui</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Control points</source>
      <translation>Points d’appui</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <location filename="../marks/dialog.py" />
      <source>Control points (*.txt);;All files (*)</source>
      <translation>Points d’appui (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Drop a folder of photographs here.</source>
      <translation>Déposez ici un dossier de photographies.</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Folder for the products</source>
      <translation>Dossier des produits</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <location filename="../processing/inspect_photographs.py" />
      <location filename="../processing/reconstruct.py" />
      <source>Folder of photographs</source>
      <translation>Dossier des photographies</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Further products</source>
      <translation>Autres produits</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Looking at the photographs…</source>
      <translation>Lecture des photographies…</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Mark on photographs…</source>
      <translation>Pointer sur les photographies…</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Output folder</source>
      <translation>Dossier de sortie</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <location filename="../layers/live.py" />
      <location filename="../layers/results.py" />
      <location filename="../processing/inspect_photographs.py" />
      <source>Photographs</source>
      <translation>Photographies</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Quality</source>
      <translation>Qualité</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Reference system</source>
      <translation>Système de référence</translation>
    </message>
    <message>
      <location filename="../dock/form.py" />
      <source>Start</source>
      <translation>Démarrer</translation>
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
      <source>The program ended without a word (status {0}).</source>
      <translation>Le programme s’est terminé sans rien dire (état {0}).</translation>
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
      <source>A run into this folder is at work or waits.</source>
      <translation>Un traitement vers ce dossier est en cours ou en attente.</translation>
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
      <source>Classes of vegetation</source>
      <translation>Classes de végétation</translation>
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
      <source>Entwine tiles of the cloud</source>
      <translation>Tuiles Entwine du nuage</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>GSD {0} cm</source>
      <translation>GSD {0} cm</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <location filename="../layers/results.py" />
      <source>Height above the ground</source>
      <translation>Hauteur au-dessus du sol</translation>
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
      <location filename="../layers/results.py" />
      <location filename="../processing/products.py" />
      <source>Terrain model</source>
      <translation>Modèle de terrain</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Textured mesh</source>
      <translation>Maillage texturé</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The check point file does not exist.</source>
      <translation>Le fichier des points de contrôle n’existe pas.</translation>
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
      <source>The output folder holds other files; choose a new one, or one of an earlier run.</source>
      <translation>Le dossier de sortie contient d’autres fichiers ; choisissez-en un nouveau, ou celui d’un traitement antérieur.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The output folder must not be the folder of photographs.</source>
      <translation>Le dossier de sortie ne doit pas être celui des photographies.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The output must be a folder, and this is a file.</source>
      <translation>La sortie doit être un dossier, et ceci est un fichier.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The products need a coordinate reference system in metres.</source>
      <translation>Les produits exigent un système de coordonnées de référence en mètres.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>The products need a projected coordinate reference system; this one is in degrees.</source>
      <translation>Les produits exigent un système de coordonnées de référence projeté ; celui-ci est en degrés.</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Training the surface</source>
      <translation>Apprentissage de la surface</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Web map tiles (MBTiles)</source>
      <translation>Tuiles de carte web (MBTiles)</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>Writing the report</source>
      <translation>Rédaction du rapport</translation>
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
      <source>running</source>
      <translation>en cours</translation>
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
      <source>{0} photographs</source>
      <translation>{0} photographies</translation>
    </message>
    <message>
      <location filename="../dock/words.py" />
      <source>{0} s</source>
      <translation>{0} s</translation>
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
      <source>this QGIS cannot read it; QGIS 3.26 or newer can, or make Entwine tiles too</source>
      <translation>ce QGIS ne peut pas le lire ; QGIS 3.26 ou plus récent le peut, ou créez aussi des tuiles Entwine</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Choose a layer of surveyed points.</source>
      <translation>Choisissez une couche de points levés.</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Control file</source>
      <translation>Fichier des points d’appui</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Height</source>
      <translation>Altitude</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Heights</source>
      <translation>Altitudes</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Mark control points on photographs</source>
      <translation>Pointer les points d’appui sur les photographies</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <location filename="../processing/extract_cloud.py" />
      <source>Points</source>
      <translation>Points</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Remove mark</source>
      <translation>Supprimer le pointé</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>The photograph {0} cannot be read.</source>
      <translation>La photographie {0} ne peut pas être lue.</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>Where photographs see the points is not known yet: choose the folder of photographs in the dock first.</source>
      <translation>On ne sait pas encore où les photographies voient les points : choisissez d’abord le dossier des photographies dans le panneau.</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>{0} of {1} points are marked in two photographs or more; three are needed.</source>
      <translation>{0} points sur {1} sont pointés dans au moins deux photographies ; il en faut trois.</translation>
    </message>
    <message>
      <location filename="../marks/dialog.py" />
      <source>{0}: marked in {1}</source>
      <translation>{0} : pointé dans {1}</translation>
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
      <location filename="../processing/evaluate.py" />
      <source>Folder of a run</source>
      <translation>Dossier d’un traitement</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>Point clouds</source>
      <translation>Nuages de points</translation>
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
      <source>{path} cannot be read: {error}</source>
      <translation>{path} ne peut pas être lu : {error}</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>{path} is no LAS or LAZ file.</source>
      <translation>{path} n’est pas un fichier LAS ou LAZ.</translation>
    </message>
    <message>
      <location filename="../processing/algorithm.py" />
      <source>“{crs}” and “{heights}” do not go together: both need an EPSG code.</source>
      <translation>« {crs} » et « {heights} » ne vont pas ensemble : il faut un code EPSG pour les deux.</translation>
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
      <source>Feature {id} of “{layer}” lacks a height or a place in its photograph.</source>
      <translation>Il manque à l’entité {id} de « {layer} » une altitude ou une position dans sa photographie.</translation>
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
      <location filename="../processing/reconstruct.py" />
      <source>Give one of the two: {one}; {other}.</source>
      <translation>Indiquez l’un des deux : {one} ; {other}.</translation>
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
      <source>The area is taken in the reference's own CRS, whatever the extent's.</source>
      <translation>La zone est prise dans le SCR de la référence, quel que soit celui de l’emprise.</translation>
    </message>
    <message>
      <location filename="../processing/evaluate.py" />
      <source>What co-registration of clouds may do</source>
      <translation>Transformation permise pour le recalage des nuages</translation>
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
      <source>Takes points from the surface of a finished run and writes them as LAZ, or as COPC where the file's name ends in .copc.laz. Of every cube of the given edge the most confident point stays. An empty CRS takes the run's. Memory stays small whatever the size of the survey.</source>
      <translation>Prend des points de la surface d’un traitement terminé et les écrit en LAZ, ou en COPC si le nom du fichier finit par .copc.laz. De chaque cube de l’arête donnée, le point le plus sûr reste. Un SCR vide prend celui du traitement. La mémoire reste faible quelle que soit la taille du levé.</translation>
    </message>
    <message>
      <location filename="../processing/extract_cloud.py" />
      <source>The lowest and greatest height need an area of interest.</source>
      <translation>L’altitude minimale et l’altitude maximale nécessitent une zone d’intérêt.</translation>
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
      <source>Plan of tiles</source>
      <translation>Plan de tuiles</translation>
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
      <location filename="../processing/reconstruct.py" />
      <location filename="../processing/tile_merge.py" />
      <location filename="../processing/tile_plan.py" />
      <source>Add the results to the project</source>
      <translation>Ajouter les résultats au projet</translation>
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
      <source>Make rasters of a run</source>
      <translation>Créer les rasters d’un traitement</translation>
    </message>
    <message>
      <location filename="../processing/rasters.py" />
      <source>Makes the surface model, the terrain model, their hillshades and the orthophoto of a finished run anew, in another CRS or with other cells, and slope, contours and height above ground as wished. Cells count in ground sampling distances (GSD): 2 is twice as wide as a pixel of the photographs on the ground. The run itself stays as it is; the folder of results gets the point cloud in that CRS too.</source>
      <translation>Refait le modèle de surface, le modèle de terrain, leurs ombrages et l’orthophoto d’un traitement terminé, dans un autre SCR ou avec d’autres cellules, et au besoin la pente, les courbes de niveau et la hauteur au-dessus du sol. Les cellules se comptent en résolutions au sol (GSD) : 2 est deux fois plus large qu’un pixel des photographies au sol. Le traitement lui-même reste tel quel ; le dossier des résultats reçoit aussi le nuage de points dans ce SCR.</translation>
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
      <location filename="../processing/tile_run.py" />
      <source>Further settings</source>
      <translation>Autres réglages</translation>
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
      <source>The photographs do not say where they were taken, so a CRS has to be chosen.</source>
      <translation>Les photographies ne disent pas où elles ont été prises : il faut donc choisir un SCR.</translation>
    </message>
    <message>
      <location filename="../processing/tile_merge.py" />
      <source>Bring the tiles of the orthophoto to one exposure</source>
      <translation>Égaliser l’exposition des tuiles de l’orthophoto</translation>
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
      <source>Makes one point cloud, surface model, terrain model and orthophoto of the tiles of a plan that are done, and a report on the whole. Where tiles overlap the surer one has the word, and what agrees is faded into each other; how heights and colours part from tile to tile stands in the layer of seams. Tiles that are not done leave a gap, and a warning.

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
      <source>Tile of each cell</source>
      <translation>Tuile de chaque cellule</translation>
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
      <source>Address of the Ray cluster (empty: one is started here)</source>
      <translation>Adresse de la grappe Ray (vide : une est démarrée ici)</translation>
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
      <location filename="../program/create.py" />
      <source>Clearing the place</source>
      <translation>Nettoyage de l’emplacement</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <source>Finishing</source>
      <translation>Finalisation</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <source>Installing geo-nerf</source>
      <translation>Installation de geo-nerf</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <source>Making the environment</source>
      <translation>Création de l’environnement</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <source>Starting geo-nerf</source>
      <translation>Démarrage de geo-nerf</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <location filename="../program/find.py" />
      <source>the environment {folder}</source>
      <translation>l’environnement {folder}</translation>
    </message>
    <message>
      <location filename="../program/create.py" />
      <source>“{step}” ended with status {status}; the log says why.</source>
      <translation>« {step} » s’est terminé avec le statut {status} ; le journal dit pourquoi.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>A package's name, a folder, a wheel or an address, as pip takes it</source>
      <translation>Nom d’un paquet, dossier, wheel ou adresse, comme pip les accepte</translation>
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
      <source>More options of “pip install”, such as another package index</source>
      <translation>Autres options de « pip install », par exemple un autre index</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Options</source>
      <translation>Options</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>Package</source>
      <translation>Paquet</translation>
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
      <source>The disk has less than 6 GB of room: free some first.</source>
      <translation>Le disque a moins de 6 Go de libre : faites d’abord de la place.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>This makes a folder of its own for geo-nerf, {folder}, with Python {version}, and downloads geo-nerf and the libraries it needs (about 1 to 6 GB). Nothing else on this computer is changed. Shall it be set up?</source>
      <translation>Ceci crée un dossier propre à geo-nerf, {folder}, avec Python {version}, et télécharge geo-nerf et les bibliothèques dont il a besoin (environ 1 à 6 Go). Rien d’autre n’est modifié sur cet ordinateur. Faut-il l’installer ?</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>geo-nerf is set up.</source>
      <translation>geo-nerf est installé.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>geo-nerf needs a Python from {oldest} to {newest} that can make environments, and there is none here. Debian and Ubuntu: sudo apt install python3-venv. macOS: the installer of python.org. Windows: wsl --install, then in the Linux that comes with it: sudo apt install python3-venv.</source>
      <translation>geo-nerf a besoin d’un Python de {oldest} à {newest} capable de créer des environnements, et il n’y en a pas ici. Debian et Ubuntu : sudo apt install python3-venv. macOS : l’installateur de python.org. Windows : wsl --install, puis dans le Linux fourni : sudo apt install python3-venv.</translation>
    </message>
    <message>
      <location filename="../program/create_dialog.py" />
      <source>none</source>
      <translation>aucune</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>Component</source>
      <translation>Composant</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <location filename="../tiles/log_window.py" />
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>How to get it</source>
      <translation>Comment l’obtenir</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>What it is for</source>
      <translation>Utilité</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>geo-nerf ended with status {status}.</source>
      <translation>geo-nerf s’est terminé avec le statut {status}.</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>limited</source>
      <translation>limité</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>missing</source>
      <translation>absent</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
      <source>too old</source>
      <translation>trop ancien</translation>
    </message>
    <message>
      <location filename="../program/doctor.py" />
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
      <source>the search path</source>
      <translation>le chemin de recherche</translation>
    </message>
    <message>
      <location filename="../program/find.py" />
      <source>the settings</source>
      <translation>les préférences</translation>
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
      <source>Program</source>
      <translation>Programme</translation>
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
      <location filename="../running/closing.py" />
      <source>Runs are still at work. Close QGIS and stop them? What they have finished is kept, and they can be resumed.</source>
      <translation>Des traitements sont encore en cours. Fermer QGIS et les arrêter ? Ce qui est terminé est conservé, et ils peuvent être repris.</translation>
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
      <source>Run tile again</source>
      <translation>Relancer la tuile</translation>
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
